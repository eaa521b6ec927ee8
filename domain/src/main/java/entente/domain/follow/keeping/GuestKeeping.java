package entente.domain.follow.keeping;

import entente.domain.Level;
import entente.domain.Party;
import entente.domain.Visit;
import entente.domain.VisitStatus;
import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.said.Folding;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Sayings;
import entente.domain.follow.said.Undertaking;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Invitations that were accepted by a visit which a report tells as such. A minister's visit does
 * not answer an invitation to the head of government.
 */
final class GuestKeeping {
    private final List<Telling<Visit>> paid;

    GuestKeeping(Tellings tellings) {
        paid =
                tellings.all(Visit.class).stream()
                        .filter(telling -> telling.finding().status() == VisitStatus.HELD)
                        .sorted(
                                Comparator.comparing(
                                        Telling::day,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }

    /**
     * @param host the country that invites
     */
    Optional<Fulfilment> of(Undertaking undertaking, Party host) {
        Said said = undertaking.said().getLast();
        Visit invited = invited(said);
        return paid.stream()
                .filter(telling -> host.equals(telling.finding().where().country()))
                .filter(telling -> isGuest(telling.finding().party(), said))
                .filter(telling -> isAfter(telling, said))
                .filter(telling -> isOfLevel(telling.finding(), invited))
                .findFirst()
                .map(telling -> fulfilment(undertaking, said, telling, invited));
    }

    /** The visit to which the words of the invitation ask. */
    private static @Nullable Visit invited(Said said) {
        return said.filing().findings().stream()
                .map(filed -> filed.finding() instanceof Visit visit ? visit : null)
                .filter(Objects::nonNull)
                .filter(visit -> visit.status() != VisitStatus.HELD)
                .filter(visit -> Sayings.overlap(visit, said.commitment().evidence()))
                .findFirst()
                .orElse(null);
    }

    private static boolean isGuest(@Nullable Party party, Said said) {
        return party == null || said.commitment().to().contains(party);
    }

    private static boolean isAfter(Telling<Visit> telling, Said said) {
        return !telling.filing().id().equals(said.filing().id())
                && telling.day() != null
                && said.day() != null
                && said.before(telling.day())
                && said.before(telling.finding().when().when());
    }

    private static boolean isOfLevel(Visit paid, @Nullable Visit invited) {
        Level asked = invited == null ? null : invited.level();
        return asked == null || paid.level() == null || asked == paid.level();
    }

    private static Fulfilment fulfilment(
            Undertaking undertaking, Said said, Telling<Visit> telling, @Nullable Visit invited) {
        When when = telling.finding().when().when();
        When done = when.equals(When.UNSAID) ? telling.since(said) : when;
        Weighing weighing =
                new Weighing(Clue.VISIT_PAID)
                        .add(Clue.HOST_AGREES)
                        .add(Clue.ONLY_MENTIONED)
                        .time(undertaking.due(), done);
        String guest = invited == null ? null : invited.visitor();
        String visitor = telling.finding().visitor();
        if (guest != null && visitor != null) {
            weighing.add(isSame(guest, visitor), Clue.SAME_PERSON, Clue.OTHER_PERSON);
        }
        Keeper keeper = new Keeper.PaidVisit(telling.filed().id());
        return weighing.fulfilment(undertaking, keeper, done, said, telling.words());
    }

    private static boolean isSame(String one, String other) {
        String ours = Folding.bare(one);
        String theirs = Folding.bare(other);
        return ours.contains(theirs) || theirs.contains(ours);
    }
}
