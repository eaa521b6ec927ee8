package entente.reader.meeting;

import entente.domain.Party;
import entente.reader.people.PartyMention;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads whose session it is: of a pair that its noun phrase names ("the Nepal-Bhutan
 * consultations"), or of the report's own.
 */
final class SessionParties {
    private static final int BEFORE = 8;
    private static final int BEHIND = 14;

    private final Setting setting;

    SessionParties(Setting setting) {
        this.setting = setting;
    }

    List<Party> of(Draft draft) {
        Sentence sentence = setting.sentenceOf(draft);
        List<PartyMention> near =
                setting.parties()
                        .between(
                                Math.max(sentence.from(), draft.from - BEFORE),
                                Math.min(sentence.to(), draft.to + BEHIND));
        for (int i = 0; i + 1 < near.size(); i++) {
            PartyMention next = i + 2 < near.size() ? near.get(i + 2) : null;
            Relation other = otherPair(near.get(i), near.get(i + 1), next, draft);
            if (other != null) {
                return other.parties();
            }
        }
        return setting.relation().parties();
    }

    private @Nullable Relation otherPair(
            PartyMention a, PartyMention b, @Nullable PartyMention next, Draft draft) {
        boolean joined = b.from() - a.to() == 1 && isDash(a.to());
        if (!joined || a.party().equals(b.party()) || !a.kind().isState() || !b.kind().isState()) {
            return null;
        }
        Relation own = setting.relation();
        Relation pair = new Relation(List.of(a.party(), b.party()));
        boolean list = next != null && next.from() - b.to() <= 1;
        boolean plausible = own.has(a.party()) || own.has(b.party()) || draft.ordinal != null;
        return !own.equals(pair) && !list && plausible ? pair : null;
    }

    private boolean isDash(int token) {
        char sign = setting.tokens().sign(token);
        return sign != 0 && "-–—‑−".indexOf(sign) >= 0;
    }
}
