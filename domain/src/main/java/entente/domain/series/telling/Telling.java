package entente.domain.series.telling;

import entente.domain.Evidence;
import entente.domain.Meeting;
import entente.domain.Status;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportDay;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One report's word on one meeting.
 *
 * @param said the day that the report speaks on; null where it has none
 * @param published null where the report does not tell
 * @param window when the meeting was or is to be; null where unsaid
 */
public record Telling(
        Filed<Meeting> filed,
        @Nullable LocalDate said,
        @Nullable LocalDate published,
        @Nullable Window window)
        implements Comparable<Telling> {
    private static final Comparator<Telling> ORDER =
            Comparator.comparing(Telling::said, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Telling::report)
                    .thenComparing(Telling::id);

    /** What a report tells of meetings of the relation. */
    public static Stream<Telling> in(Filing filing, Relation relation) {
        LocalDate said = ReportDay.of(filing);
        LocalDate published = ReportDay.published(filing.report());
        return filing.all(Meeting.class)
                .filter(filed -> isOf(relation, filed.finding()))
                .map(
                        filed ->
                                new Telling(
                                        filed,
                                        said,
                                        published,
                                        Window.of(filed.finding().when().when())));
    }

    private static boolean isOf(Relation relation, Meeting meeting) {
        return meeting.parties().contains(relation.first())
                && meeting.parties().contains(relation.second());
    }

    public Meeting meeting() {
        return filed.finding();
    }

    public FindingId id() {
        return filed.id();
    }

    public ReportId report() {
        return filed.report();
    }

    public @Nullable Integer ordinal() {
        return meeting().ordinal();
    }

    public boolean isHeld() {
        return meeting().status() == Status.HELD;
    }

    public boolean isPlanned() {
        return meeting().status() == Status.PLANNED;
    }

    public boolean isSubject() {
        return meeting().subject();
    }

    /** Whether an officer wrote what it says, and not the reader. */
    public boolean isOfficers() {
        return filed.review() == Review.CORRECTED || filed.review() == Review.ADDED;
    }

    /** All its words, the fullest first. */
    public List<Cited> words() {
        return cited(meeting().evidence());
    }

    /** The words that tell when; all the meeting's where a date has none of its own. */
    public List<Cited> wordsOfTime() {
        List<Evidence> words = meeting().when().words();
        return words.isEmpty() ? words() : cited(words);
    }

    private List<Cited> cited(List<Evidence> words) {
        return words.stream().map(each -> new Cited(report(), each)).toList();
    }

    /** A telling is its finding's; comparing all that it says would only take longer. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Telling telling && id().equals(telling.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /**
     * The earliest report first, those without a day last; a report's own order of names within.
     */
    @Override
    public int compareTo(Telling other) {
        return ORDER.compare(this, other);
    }
}
