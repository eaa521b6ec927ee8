package entente.reader.meeting;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Headings;
import entente.reader.passage.Ordinals;
import entente.reader.passage.Ordinals.Ordinal;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sessions are named: a mechanism's name with what belongs to its noun phrase (ordinal,
 * level, "next"), and rounds that name no mechanism because the report has already ("the
 * seventeenth meeting", "kỳ họp tiếp theo").
 */
final class SessionFinder {
    private final Passage passage;
    private final Ordinals ordinals;
    private final SessionPhrase phrase;

    SessionFinder(Passage passage) {
        this.passage = passage;
        this.ordinals = new Ordinals(passage);
        this.phrase = new SessionPhrase(passage);
    }

    /** The sessions named, in the order of the text. */
    List<Draft> all() {
        List<Draft> all = new ArrayList<>();
        List<Sentence> sentences = passage.sentences();
        Headings headings = new Headings(passage);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Hit> mechanisms = mechanisms(sentence);
            boolean label = headings.isLabel(sentence.block());
            if (!label && (!mechanisms.isEmpty() || hasRound(sentence))) {
                List<Ordinal> free = ordinals.between(sentence.from(), sentence.to());
                all.addAll(
                        new SentenceSessions(passage, phrase, sentence, i, mechanisms, free)
                                .find());
            }
        }
        return all;
    }

    private List<Hit> mechanisms(Sentence sentence) {
        List<Hit> mechanisms = new ArrayList<>();
        for (int at = sentence.from(); at < sentence.to(); ) {
            Hit hit = passage.at(at, Category.MECHANISMS);
            if (hit != null && hit.to() <= sentence.to()) {
                mechanisms.add(hit);
                at = hit.to();
            } else {
                at++;
            }
        }
        return mechanisms;
    }

    private boolean hasRound(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.at(at, Category.SESSIONS) != null
                    || passage.at(at, Category.ORDINALS) != null
                    || passage.is(at, Category.CUES, "ordinal-before")) {
                return true;
            }
        }
        return false;
    }
}
