package entente.reader.matter;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chairmanships told by a verb, away from the body's name: "BIMSTEC, which Thailand currently
 * chairs", "ASEAN, do Philippines làm Chủ tịch", "hợp tác ASEAN trong năm Philippines đảm nhiệm vai
 * trò Chủ tịch".
 */
final class ChairingClauses {
    private static final String RELATIVE = "relative";

    /** Between the body and the clause that tells who chairs it stand so many tokens at most. */
    private static final int BETWEEN = 6;

    /** "Currently", "the" and the like. */
    private static final int SMALL = 2;

    private static final int LONGEST_PARTY = 5;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;

    /**
     * One such clause.
     *
     * @param from first token of the body's name
     * @param to token behind the verb
     */
    record Chairing(int from, int to, Party party, String role) {}

    ChairingClauses(Passage passage, PartyMentions parties) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
    }

    /** Those of a sentence, in order. */
    List<Chairing> in(Sentence sentence) {
        List<Chairing> found = new ArrayList<>();
        for (int at = sentence.from() + 1; at < sentence.to(); at++) {
            int end = passage.hits().end(at, Category.MARKERS, "holds-chair");
            Chairing one = end > at ? told(at, end, sentence) : null;
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private @Nullable Chairing told(int verb, int end, Sentence sentence) {
        PartyMention chair = partyBefore(verb);
        int relative = chair == null ? -1 : relativeBefore(chair.from());
        int body = relative < 0 ? -1 : bodyBefore(relative, sentence.from());
        if (chair == null || body < 0) {
            return null;
        }
        String role = tokens.written(body, body + 1) + " chair";
        return new Chairing(body, end, chair.party(), role);
    }

    private @Nullable PartyMention partyBefore(int verb) {
        for (int back = 1; back <= LONGEST_PARTY + SMALL; back++) {
            PartyMention mention = parties.at(verb - back);
            if (mention != null) {
                boolean near = mention.to() <= verb && verb - mention.to() <= SMALL;
                return near && mention.kind() == PartyMention.Kind.NAME ? mention : null;
            }
        }
        return null;
    }

    /** Where the relative clause begins: "which", "do", "trong năm"; -1 for none. */
    private int relativeBefore(int subject) {
        for (int back = 1; back <= SMALL + 1; back++) {
            int end = passage.hits().end(subject - back, Category.MARKERS, RELATIVE);
            if (end > 0 && end <= subject && subject - end < SMALL) {
                return subject - back;
            }
        }
        return -1;
    }

    /** A body's name is all capitals ("CPTPP"), or known where there are none; -1 for none. */
    private int bodyBefore(int relative, int from) {
        for (int at = relative - 1; at >= Math.max(from, relative - BETWEEN); at--) {
            boolean capitals =
                    tokens.isWord(at)
                            && tokens.isAllCapitals(at)
                            && tokens.end(at) - tokens.start(at) > 2;
            if (capitals || passage.is(at, Category.MARKERS, "chaired-body")) {
                return at;
            }
            if (tokens.isSign(at) && !tokens.isSign(at, ',') && !tokens.isSign(at, ')')) {
                return -1;
            }
        }
        return -1;
    }
}
