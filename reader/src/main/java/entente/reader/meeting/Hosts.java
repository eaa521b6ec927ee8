package entente.reader.meeting;

import entente.domain.Format;
import entente.domain.Party;
import entente.domain.Place;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.PartyMention;
import entente.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads where a session that a report cites was or will be held, or that it was held by video. */
final class Hosts {
    private final Setting setting;
    private final Passage passage;

    Hosts(Setting setting) {
        this.setting = setting;
        this.passage = setting.passage();
    }

    /** Settles the place from the words between the session named before and the one behind. */
    void settle(Draft draft, int start, int limit) {
        for (int at = draft.from; at < limit; at++) {
            if (passage.is(at, Category.CUES, "video")) {
                draft.format = Format.VIDEO;
                return;
            }
        }
        Sentence sentence = setting.sentenceOf(draft);
        Place behind = setting.places().between(draft.to, limit);
        boolean elliptic = start > sentence.from();
        draft.where =
                behind != null || elliptic
                        ? behind
                        : setting.places().between(ownClause(start, draft), draft.from);
        if (draft.where == null && setting.hasCue(sentence, "there") && draft.sentence > 0) {
            // "The first took place in Bern. The third is to be held there."
            Sentence before = setting.sentences().get(draft.sentence - 1);
            draft.where = setting.places().between(before.from(), before.to());
        }
        if (draft.where == null && draft.isPlanned()) {
            draft.where = byInvitation(sentence, draft);
        }
    }

    /**
     * Only the clause that the name stands in tells the place: where something was said about it is
     * another thing.
     */
    private int ownClause(int start, Draft draft) {
        int from = start;
        for (int at = start; at < draft.from; at++) {
            Hit act = passage.at(at, Category.ACTS);
            if (act != null
                    && !passage.isInside(at)
                    && !act.value().equals("none")
                    && !act.value().equals("will")) {
                from = act.to();
            }
        }
        return from;
    }

    /** Who invites to co-chair is the host: at the place to visit, or else at home. */
    private @Nullable Place byInvitation(Sentence sentence, Draft draft) {
        int invite = lastInvitation(sentence, draft);
        if (invite < 0) {
            return null;
        }
        Party visited = visited(invite, draft.from);
        if (visited != null) {
            return new Place(visited, null);
        }
        Party host = null;
        for (Named named : setting.people().between(sentence.from(), invite + 1)) {
            host = named.party() != null ? named.party() : host;
        }
        return host == null ? null : new Place(host, null);
    }

    private int lastInvitation(Sentence sentence, Draft draft) {
        int invite = -1;
        for (int at = sentence.from(); at < draft.from; at++) {
            invite = passage.is(at, Category.ACTS, "invite") ? at : invite;
        }
        return invite;
    }

    private @Nullable Party visited(int from, int to) {
        for (int at = from; at < to; at++) {
            Hit visit = passage.at(at, Category.MEETINGS);
            if (visit != null && visit.value().equals("visit")) {
                for (PartyMention mention : setting.parties().between(visit.to(), visit.to() + 3)) {
                    return mention.party();
                }
            }
        }
        return null;
    }
}
