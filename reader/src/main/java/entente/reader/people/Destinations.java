package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Countries that one journey goes to: "Foreign Minister to visit Muscat and Amman", "thăm Nhật Bản
 * và Hàn Quốc". Two of them are no pair: who travels is of a third country, and each pair is his.
 */
final class Destinations {
    /** Title, dateline and lead tell where a journey goes. */
    private static final int FIRST = 4;

    /** Between a visit's verb and the first country stand so many words at most. */
    private static final int BEFORE = 3;

    private final Passage passage;
    private final PartyMentions mentions;

    Destinations(Passage passage, PartyMentions mentions) {
        this.passage = passage;
        this.mentions = mentions;
    }

    /** The pair, with who travels in the place of the second where both are only visited. */
    List<Party> settle(List<Party> pair, List<Party> ranked) {
        List<Sentence> sentences = passage.sentences();
        for (Sentence sentence : sentences.subList(0, Math.min(FIRST, sentences.size()))) {
            List<Party> visited = visited(sentence);
            if (visited.containsAll(pair)) {
                return ranked.stream()
                        .filter(party -> !visited.contains(party))
                        .findFirst()
                        .map(visitor -> new ArrayList<>(List.of(pair.getFirst(), visitor)))
                        .orElse(new ArrayList<>(pair));
            }
        }
        return pair;
    }

    /** The countries that stand side by side behind the sentence's first verb of visiting. */
    private List<Party> visited(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int behind = pastVisit(at);
            for (int first = behind; first > at && first <= behind + BEFORE; first++) {
                if (mentions.at(first) != null) {
                    return list(first);
                }
            }
        }
        return List.of();
    }

    private int pastVisit(int at) {
        Hit visit = passage.at(at, Category.VISITS);
        if (visit != null && (visit.entry().is("verb") || visit.entry().is("noun"))) {
            return visit.to();
        }
        return passage.hits().end(at, Category.MARKERS, "departs-for");
    }

    private List<Party> list(int first) {
        List<Party> list = new ArrayList<>();
        PartyMention mention = mentions.at(first);
        while (mention != null) {
            list.add(mention.party());
            int next = mention.to();
            next = passage.tokens().isSign(next, ',') ? next + 1 : next;
            int and = passage.hits().end(next, Category.CUES, "and");
            next = and > next ? and : next;
            mention = next > mention.to() ? mentions.at(next) : null;
        }
        return list;
    }
}
