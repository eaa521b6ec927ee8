package entente.domain.follow.said;

import entente.domain.Area;
import entente.domain.Commitment;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.When;
import entente.domain.follow.Completion;
import entente.domain.follow.Saying;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Cited;
import entente.domain.relation.FindingId;
import entente.domain.relation.Review;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was undertaken, from all its sayings.
 *
 * @param said the earliest first, never empty
 * @param strongest the newest of those with the strongest act: who undertakes, and how
 * @param timed the newest of those that set a time; of one day the one that sets it most narrowly;
 *     null where none does
 */
public record Undertaking(FindingId id, List<Said> said, Said strongest, @Nullable Said timed) {
    /**
     * @param said the earliest first
     * @param head the finding that gives the name
     */
    public static Undertaking of(List<Said> said, FindingId head) {
        return new Undertaking(head, said, strongest(said), timed(said));
    }

    private static Said strongest(List<Said> said) {
        Said strongest = said.getFirst();
        for (Said each : said) {
            if (each.commitment().act().compareTo(strongest.commitment().act()) <= 0) {
                strongest = each;
            }
        }
        return strongest;
    }

    private static @Nullable Said timed(List<Said> said) {
        return said.stream()
                .filter(each -> !each.due().equals(When.UNSAID))
                .max(
                        Comparator.comparing(
                                        Said::day, Comparator.nullsFirst(Comparator.naturalOrder()))
                                .thenComparing(
                                        Comparator.comparingLong((Said each) -> length(each.due()))
                                                .reversed()))
                .orElse(null);
    }

    private static long length(When when) {
        return when instanceof When.Within(LocalDate from, LocalDate to)
                ? ChronoUnit.DAYS.between(from, to)
                : Long.MAX_VALUE;
    }

    public Mode act() {
        return strongest.commitment().act();
    }

    public Standing standing() {
        if (strongest.asks()) {
            return Standing.REQUEST;
        }
        boolean followed =
                said.stream()
                        .anyMatch(
                                each ->
                                        each.plan() != null
                                                || !each.due().equals(When.UNSAID)
                                                || !each.projects().isEmpty()
                                                || each.observance() != null);
        return followed ? Standing.COMMITMENT : Standing.DIRECTION;
    }

    public List<Party> by() {
        return strongest.commitment().by();
    }

    public List<Party> to() {
        return strongest.commitment().to();
    }

    public List<Area> areas() {
        return said.stream()
                .map(Said::commitment)
                .map(Commitment::areas)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    public When due() {
        return timed == null ? When.UNSAID : timed.due();
    }

    public List<Cited> dueWords() {
        return timed == null ? List.of() : timed.dueWords();
    }

    public @Nullable String session() {
        return said.stream().map(Said::session).filter(Objects::nonNull).findFirst().orElse(null);
    }

    public @Nullable FindingId agreement() {
        return said.stream().map(Said::listed).filter(Objects::nonNull).findFirst().orElse(null);
    }

    public List<Saying> sayings() {
        return said.stream().map(Said::saying).toList();
    }

    /** PENDING as long as any of the findings is. */
    public Review review() {
        return said.stream()
                .map(each -> each.filed().review())
                .min(Comparator.comparing(Undertaking::weight))
                .orElse(Review.PENDING);
    }

    private static int weight(Review review) {
        return switch (review) {
            case PENDING, REJECTED -> 0;
            case CORRECTED -> 1;
            case ADDED -> 2;
            case ACCEPTED -> 3;
        };
    }

    /** The newest saying before the last day of a time; empty where all came after it. */
    public Optional<Said> saidBefore(When later) {
        return said.reversed().stream().filter(each -> each.before(later)).findFirst();
    }

    /** DONE_ON_TIME or DONE_LATE when done then; NO_DATE where no time was set. */
    public Timeliness onTime(When done) {
        return Timeliness.of(due(), Completion.COMPLETE, done, LocalDate.MAX);
    }
}
