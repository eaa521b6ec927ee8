package entente.desk.calendar;

import entente.desk.upcoming.Dues;
import entente.domain.When;
import entente.domain.follow.Timeliness;
import entente.register.account.Due;
import entente.register.account.DueCommitment;
import entente.register.account.DueSession;
import entente.words.Wording;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What happens in one month.
 *
 * @param name "June 2027"
 */
public record Month(String name, List<Entry> entries) {
    /**
     * A session, or a day on which something falls due.
     *
     * @param last the day that it is listed under: the last of its time
     * @param when in words
     * @param session whether it is a session
     */
    public record Entry(
            LocalDate last,
            String when,
            boolean session,
            String said,
            String pair,
            String more,
            String address) {}

    /**
     * @param first what was due before is listed there
     */
    static List<Month> of(Due due, Dues dues, Wording words, YearMonth first) {
        List<Entry> all = new ArrayList<>();
        due.sessions().forEach(session -> all.add(entry(session, dues, words)));
        due.commitments().forEach(commitment -> all.add(entry(commitment, dues, words)));
        all.sort(Comparator.comparing(Entry::last).thenComparing(Entry::said));
        Map<YearMonth, List<Entry>> months = new TreeMap<>();
        for (Entry entry : all) {
            YearMonth month = YearMonth.from(entry.last());
            months.computeIfAbsent(month.isBefore(first) ? first : month, _ -> new ArrayList<>())
                    .add(entry);
        }
        List<Month> listed = new ArrayList<>();
        months.forEach((month, entries) -> listed.add(new Month(name(month, words), entries)));
        return listed;
    }

    private static String name(YearMonth month, Wording words) {
        return words.date(new When.Within(month.atDay(1), month.atEndOfMonth()));
    }

    private static Entry entry(DueSession due, Dues dues, Wording words) {
        return new Entry(
                last(due.window()),
                words.date(due.window()),
                true,
                dues.name(due),
                dues.pair(due.relation()),
                dues.ground(due),
                dues.address(due));
    }

    private static Entry entry(DueCommitment due, Dues dues, Wording words) {
        return new Entry(
                last(due.due()),
                words.date(due.due()),
                false,
                dues.quote(due),
                dues.pair(due.relation()),
                dues.carriers(due),
                dues.address(due));
    }

    private static LocalDate last(When when) {
        return Objects.requireNonNullElse(Timeliness.lastDay(when), LocalDate.MAX);
    }
}
