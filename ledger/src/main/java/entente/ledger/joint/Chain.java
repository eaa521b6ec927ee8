package entente.ledger.joint;

import entente.ledger.consent.Agreement;
import entente.ledger.consent.Consent;
import entente.ledger.consent.Place;
import entente.ledger.consent.Side;
import entente.ledger.consent.Slot;
import entente.ledger.consent.View;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * From what was agreed on a subject, one deed on the other, to what stands.
 *
 * @param until how much of both logs counts
 */
record Chain(Consent consent, Function<Place, Admitted> entries, Said said, View until) {
    boolean isAgreed(String subject) {
        return consent.agreement(new Slot(subject, null)) != null;
    }

    Standing standing(Subject subject) {
        List<Agreement> chain = consent.chain(subject.text());
        Status status = Status.AGREED;
        boolean published = false;
        for (Agreement agreement : chain) {
            Effect effect = effect(agreement);
            status = status.after(effect);
            published = published(published, effect);
        }
        return new Standing(
                subject,
                entries.apply(chain.getLast().proposal()).leaf(),
                chain,
                status,
                published,
                denounced(chain, said.denounced(subject, until)),
                said.assessed(subject, until));
    }

    private Effect effect(Agreement agreement) {
        // An agreement's proposal is one, else it would be void.
        return entries.apply(agreement.proposal()).deed() instanceof Deed.Propose propose
                ? propose.effect()
                : Effect.AGREE;
    }

    private static boolean published(boolean before, Effect effect) {
        return switch (effect) {
            case PUBLISH -> true;
            // Another text has not been published, though the old one has.
            case AGREE, AMEND, CORRECT -> false;
            default -> before;
        };
    }

    private Set<Side> denounced(List<Agreement> chain, Map<Side, Integer> left) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        left.forEach(
                (side, index) -> {
                    if (chain.stream().noneMatch(agreement -> revives(agreement, side, index))) {
                        sides.add(side);
                    }
                });
        return sides;
    }

    /** Whether the side that had left has agreed to an amendment after that. */
    private boolean revives(Agreement agreement, Side side, int index) {
        Place own =
                agreement.proposal().side() == side ? agreement.proposal() : agreement.acceptance();
        return effect(agreement) == Effect.AMEND && own.index() > index;
    }
}
