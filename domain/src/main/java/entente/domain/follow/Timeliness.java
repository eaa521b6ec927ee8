package entente.domain.follow;

import entente.domain.When;
import entente.domain.Word;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a commitment keeps its time: computed, never typed. */
public enum Timeliness implements Word {
    NO_DATE("no-date"),
    IN_TIME("in-time"),
    /** The due date is past and nobody has said a word. */
    PAST_DUE_NO_WORD("past-due-no-word"),
    /** The due date is past, and it is known to be undone. */
    OVERDUE("overdue"),
    DONE_ON_TIME("done-on-time"),
    DONE_LATE("done-late");

    private final String word;

    Timeliness(String word) {
        this.word = word;
    }

    /**
     * @param due when it was promised for
     * @param completion how far it is
     * @param done when it was done, as far as is known; null counts as in time
     * @param today in the relation's time zone
     */
    public static Timeliness of(
            When due, Completion completion, @Nullable When done, LocalDate today) {
        LocalDate last = lastDay(due);
        if (last == null) {
            return NO_DATE;
        }
        if (completion == Completion.COMPLETE) {
            LocalDate first = done == null ? null : firstDay(done);
            return first != null && first.isAfter(last) ? DONE_LATE : DONE_ON_TIME;
        }
        if (!today.isAfter(last)) {
            return IN_TIME;
        }
        return completion == Completion.NO_EVIDENCE ? PAST_DUE_NO_WORD : OVERDUE;
    }

    /** The last day of a time; null where none is set. */
    public static @Nullable LocalDate lastDay(When when) {
        return switch (when) {
            case When.Within(LocalDate _, LocalDate to) -> to;
            case When.By(LocalDate to) -> to;
            case When.Unsaid() -> null;
        };
    }

    /** The first day of a time; its last where no first is said; null where none is set. */
    public static @Nullable LocalDate firstDay(When when) {
        return switch (when) {
            case When.Within(LocalDate from, LocalDate _) -> from;
            case When.By(LocalDate to) -> to;
            case When.Unsaid() -> null;
        };
    }

    @Override
    public String word() {
        return word;
    }
}
