package entente.domain.follow.keeping;

import entente.domain.Chair;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.said.Folding;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Sayings;
import entente.domain.follow.said.Undertaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Invitations that were accepted: a visit to the inviting country, or talks there with the very
 * person invited.
 */
final class VisitKeeping {
    private final Tellings tellings;
    private final GuestKeeping guests;

    VisitKeeping(Tellings tellings) {
        this.tellings = tellings;
        guests = new GuestKeeping(tellings);
    }

    Optional<Fulfilment> of(Undertaking undertaking) {
        if (undertaking.act() != Mode.INVITE
                || undertaking.by().size() != 1
                || undertaking.session() != null) {
            return Optional.empty();
        }
        Said said = undertaking.said().getLast();
        Party host = undertaking.by().getFirst();
        List<String> invited = invited(said);
        return guests.of(undertaking, host)
                .or(() -> first(undertaking, tellings.of(MeetingKind.VISIT), host, invited, false))
                .or(() -> first(undertaking, tellings.of(MeetingKind.TALKS), host, invited, true));
    }

    /** The names of those invited, where the invitation's own words have any. */
    private static List<String> invited(Said said) {
        return said.filing()
                .all(Person.class)
                .map(filed -> filed.finding())
                .filter(person -> isInvited(person.party(), said))
                .filter(person -> Sayings.overlap(person, said.commitment().evidence()))
                .map(person -> Folding.bare(person.name()))
                .distinct()
                .toList();
    }

    /** A person whose side nobody tells is nobody's guest. */
    private static boolean isInvited(@Nullable Party party, Said said) {
        return party != null && said.commitment().to().contains(party);
    }

    private static Optional<Fulfilment> first(
            Undertaking undertaking,
            List<Held> candidates,
            Party host,
            List<String> invited,
            boolean byNameOnly) {
        for (Held held : candidates) {
            boolean named = named(held, invited);
            Said promise = undertaking.said().getLast();
            if (host.equals(held.country())
                    && held.last() != null
                    && promise.day() != null
                    && held.after(promise)
                    && (named || !byNameOnly)) {
                Weighing weighing =
                        new Weighing(Clue.VISIT_PAID)
                                .add(Clue.HOST_AGREES)
                                .add(held.about(), Clue.REPORT_ABOUT_IT, Clue.ONLY_MENTIONED)
                                .time(undertaking.due(), held.since(promise));
                if (!invited.isEmpty()) {
                    weighing.add(named, Clue.SAME_PERSON, Clue.OTHER_PERSON);
                }
                Keeper keeper = new Keeper.PaidVisit(held.session().members().getFirst());
                return Optional.of(
                        weighing.fulfilment(
                                undertaking, keeper, held.since(promise), promise, held.words()));
            }
        }
        return Optional.empty();
    }

    /** Whether the words that tell of the meeting, or its chairs, name one of those invited. */
    private static boolean named(Held held, List<String> invited) {
        if (invited.isEmpty()) {
            return false;
        }
        List<String> told = new ArrayList<>();
        held.filed().finding().evidence().forEach(words -> told.add(Folding.bare(words.quote())));
        held.session().chairs().stream().map(Chair::name).map(Folding::bare).forEach(told::add);
        return told.stream().anyMatch(text -> invited.stream().anyMatch(text::contains));
    }
}
