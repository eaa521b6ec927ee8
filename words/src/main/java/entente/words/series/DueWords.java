package entente.words.series;

import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.words.Messages;
import entente.words.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How far away a time is. */
public record DueWords(Wording wording) {
    private static final int DAYS_OF_MONTHS = 62;

    /** "in 12 days", "3 months past"; empty where no time is set. */
    public String distance(When due, LocalDate today) {
        LocalDate last = Timeliness.lastDay(due);
        if (last == null) {
            return "";
        }
        if (last.equals(today)) {
            return wording.messages().say("distance.today");
        }
        return today.isAfter(last)
                ? said("distance.past", last, today)
                : said("distance.in", today, last);
    }

    private String said(String key, LocalDate from, LocalDate to) {
        Messages messages = wording.messages();
        long days = ChronoUnit.DAYS.between(from, to);
        long months = ChronoUnit.MONTHS.between(from, to);
        String unit = days < DAYS_OF_MONTHS ? "days" : months < 24 ? "months" : "years";
        long count = unit.equals("days") ? days : unit.equals("months") ? months : months / 12;
        return messages.say(key, messages.say("distance." + unit, messages.number(count)));
    }
}
