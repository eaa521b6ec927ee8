package entente.domain.series.telling;

import entente.domain.relation.Cited;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.domain.series.Contradiction;
import entente.domain.series.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A session made of all its tellings. */
public final class Merged {
    private static final Comparator<Telling> FULLEST_FIRST =
            Comparator.<Telling>comparingInt(telling -> telling.isSubject() ? 0 : 1)
                    .thenComparingInt(telling -> telling.isHeld() ? 0 : 1)
                    .thenComparing(Comparator.naturalOrder());

    private final Round round;
    private final List<Telling> fullest;

    private Merged(Round round) {
        this.round = round;
        this.fullest = round.tellings().stream().sorted(FULLEST_FIRST).toList();
    }

    /** The sessions, with names that are unique among them, in the order given. */
    public static List<Session> sessions(List<Round> rounds, Relation relation) {
        Set<String> taken = new HashSet<>();
        return rounds.stream().map(round -> new Merged(round).session(taken, relation)).toList();
    }

    private Session session(Set<String> taken, Relation relation) {
        Places places = Places.of(round, relation);
        Chairs chairs = Chairs.of(round);
        List<Contradiction> doubts = new ArrayList<>(ordinalDoubts());
        doubts.addAll(Statuses.doubts(round));
        doubts.addAll(round.times().doubts());
        doubts.addAll(places.doubts());
        doubts.addAll(chairs.doubts());
        return new Session(
                id(taken),
                round.mechanism(),
                Objects.requireNonNull(best(telling -> telling.meeting().kind())),
                round.ordinal(),
                round.status(),
                Objects.requireNonNullElse(round.times().when(), entente.domain.When.UNSAID),
                places.where(),
                places.host(),
                places.format(),
                best(telling -> telling.meeting().occasion()),
                chairs.chairs(),
                review(),
                round.tellings().stream().map(Telling::id).toList(),
                sources(),
                words(),
                doubts);
    }

    /** By number; by the earliest finding where it has none or an officer parted two of it. */
    private String id(Set<String> taken) {
        String numbered = round.mechanism() + "/" + round.ordinal();
        boolean byNumber =
                round.mechanism() != null && round.ordinal() != null && taken.add(numbered);
        return byNumber ? numbered : earliest().value();
    }

    private FindingId earliest() {
        return round.tellings().getFirst().id();
    }

    private <V> @Nullable V best(Function<Telling, @Nullable V> field) {
        List<Claim<V>> claims = Claim.byGround(round.counting(), field);
        return claims.isEmpty() ? null : claims.getFirst().value();
    }

    /** Reports that give it another number. */
    private List<Contradiction> ordinalDoubts() {
        Integer ordinal = round.ordinal();
        if (ordinal == null) {
            return List.of();
        }
        List<Claim<Integer>> claims =
                Claim.byGround(round.tellings(), Telling::ordinal).stream()
                        .sorted(Comparator.comparing(claim -> !claim.value().equals(ordinal)))
                        .toList();
        return Told.of(claims, Told.onlyTheSame())
                .doubts("ordinal", String::valueOf, Telling::words);
    }

    private Review review() {
        Set<Review> reviews = new HashSet<>();
        round.tellings().forEach(telling -> reviews.add(telling.filed().review()));
        if (reviews.contains(Review.PENDING)) {
            return Review.PENDING;
        }
        if (reviews.size() == 1) {
            return reviews.iterator().next();
        }
        return reviews.contains(Review.CORRECTED) ? Review.CORRECTED : Review.ACCEPTED;
    }

    private List<ReportId> sources() {
        return fullest.stream().map(Telling::report).distinct().toList();
    }

    private List<Cited> words() {
        return fullest.stream().flatMap(telling -> telling.words().stream()).distinct().toList();
    }
}
