package entente.dossier.ics;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import entente.domain.calendar.Event;
import entente.domain.relation.Cited;
import entente.domain.relation.Relation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/** Makes whole-day events: no zone, no hour, and nobody's time taken. */
final class Day {
    private final LocalDate on;

    Day(LocalDate on) {
        this.on = on;
    }

    /** An event with the words that it rests on. */
    VEvent event(Relation relation, Event told, long sequence, String summary) {
        VEvent event = new VEvent();
        event.setUid(relation + "/" + told.id() + "@entente");
        event.setSequence((int) sequence);
        // Not the clock's time: the same account gives the same bytes.
        event.setDateTimeStamp(
                new DateTimeStamp(Date.from(on.atStartOfDay(ZoneOffset.UTC).toInstant())));
        event.setDateStart(new DateStart(date(told.first())));
        event.setDateEnd(new DateEnd(date(told.last().plusDays(1))));
        event.setSummary(plain(summary));
        event.setDescription(words(told.words()));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** The words that it rests on, a line each. */
    private static String words(List<Cited> words) {
        return words.stream()
                .map(cited -> "“" + plain(cited.evidence().quote()) + "”")
                .collect(Collectors.joining("\n"));
    }

    /** One line: what would end or upset it is a space. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().map(point -> unfit(point) ? ' ' : point).forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean unfit(int point) {
        return Character.isISOControl(point)
                || point == 0x2028
                || point == 0x2029
                || Character.getType(point) == Character.SURROGATE;
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(
                        day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false),
                false);
    }
}
