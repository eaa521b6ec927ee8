package entente.domain.relation;

import entente.domain.Dated;
import entente.domain.Meeting;
import entente.domain.Report;
import entente.domain.Status;
import entente.domain.When;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day that a report speaks on: what it says was said then, and by then it was known. */
public final class ReportDay {
    private ReportDay() {}

    /**
     * The first day of the held meeting that the report is about, else the day of its publication.
     * The meeting comes first because its day stands in the text, where a page's header often tells
     * only when the page was fetched.
     *
     * @return null where the report tells neither
     */
    public static @Nullable LocalDate of(Filing filing) {
        Filed<Meeting> subject = filing.subject();
        LocalDate met =
                subject != null && subject.finding().status() == Status.HELD
                        ? first(subject.finding().when())
                        : null;
        return met != null ? met : published(filing.report());
    }

    /** The first day on which it can have been published; null where the report does not tell. */
    public static @Nullable LocalDate published(Report report) {
        return first(report.published());
    }

    private static @Nullable LocalDate first(Dated dated) {
        return switch (dated.when()) {
            case When.Within(LocalDate from, LocalDate _) -> from;
            case When.By(LocalDate to) -> to;
            case When.Unsaid _ -> null;
        };
    }
}
