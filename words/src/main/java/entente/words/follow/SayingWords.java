package entente.words.follow;

import entente.domain.When;
import entente.domain.follow.Saying;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.words.Messages;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** That something was said again and again: "said in 2017, 2019, 2022; no action seen since". */
public record SayingWords(Messages messages) {
    /** Nothing where it was said once. */
    public String again(Tracked tracked, Fate fate) {
        List<Saying> sayings = occasions(tracked.sayings());
        if (sayings.size() < 2) {
            return "";
        }
        String said = said(sayings);
        return isWithoutAction(tracked, fate) ? messages.say("said.no-action", said) : said;
    }

    /** One saying for each session or day: several reports may tell of one. */
    public static List<Saying> occasions(List<Saying> sayings) {
        Set<Object> met = new HashSet<>();
        return sayings.stream()
                .filter(
                        saying ->
                                met.add(
                                        Objects.requireNonNullElse(
                                                saying.session(),
                                                saying.on().equals(When.UNSAID)
                                                        ? saying.id()
                                                        : saying.on())))
                .toList();
    }

    private String said(List<Saying> sayings) {
        TreeSet<Integer> years =
                sayings.stream()
                        .map(saying -> Timeliness.firstDay(saying.on()))
                        .filter(Objects::nonNull)
                        .map(LocalDate::getYear)
                        .collect(Collectors.toCollection(TreeSet::new));
        String times = messages.number(sayings.size());
        if (years.isEmpty()) {
            return messages.say("said.times", times);
        }
        String list = years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return years.size() == sayings.size()
                ? messages.say("said.in", list)
                : messages.say("said.times-in", times, list);
    }

    private static boolean isWithoutAction(Tracked tracked, Fate fate) {
        return tracked.told().isEmpty()
                && switch (fate) {
                    case IN_TIME, NO_WORD, UNDONE, NO_DATE, DIRECTION -> true;
                    default -> false;
                };
    }
}
