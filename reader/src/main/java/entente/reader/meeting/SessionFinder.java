package entente.reader.meeting;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Entry;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Headings;
import entente.reader.passage.Ordinals;
import entente.reader.passage.Ordinals.Ordinal;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds where sessions are named: a mechanism's name with what belongs to its noun phrase (ordinal,
 * level, "next"), and rounds that name no mechanism because the report has already ("the
 * seventeenth meeting", "kỳ họp tiếp theo").
 */
final class SessionFinder {
    private final Passage passage;
    private final Ordinals ordinals;
    private final SessionPhrase phrase;
    private final OtherBodies others;

    /**
     * What the report calls a mechanism for short, behind its name: "Bilateral Consultations (BC)".
     */
    private final Map<String, Entry> shortNames = new HashMap<>();

    SessionFinder(Passage passage) {
        this.passage = passage;
        this.ordinals = new Ordinals(passage);
        this.phrase = new SessionPhrase(passage);
        this.others = new OtherBodies(passage);
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
                List<Draft> found =
                        new SentenceSessions(passage, phrase, sentence, i, mechanisms, free).find();
                if (!countsBefore(sentence, found, all)) {
                    all.addAll(found);
                }
            }
        }
        return all;
    }

    /**
     * "Consultations took place in Tallinn. It was the eighth round": the number of those before.
     */
    private boolean countsBefore(Sentence sentence, List<Draft> found, List<Draft> all) {
        Draft before = all.isEmpty() ? null : all.getLast();
        Draft round = found.size() == 1 ? found.getFirst() : null;
        if (before == null || round == null) {
            return false;
        }
        boolean counts =
                before.sentence == round.sentence - 1
                        && before.ordinal == null
                        && !before.next
                        && !before.previous
                        && round.ordinal != null
                        && round.mechanism == null
                        && round.from <= sentence.from() + 4
                        && passage.is(sentence.from() + 1, Category.CLASSES, "copula")
                        && (passage.is(sentence.from(), Category.SIDES, "it")
                                || passage.is(sentence.from(), Category.CUES, "article"));
        if (counts) {
            before.ordinal = round.ordinal;
            before.certain = true;
        }
        return counts;
    }

    private List<Hit> mechanisms(Sentence sentence) {
        List<Hit> mechanisms = new ArrayList<>();
        for (int at = sentence.from(); at < sentence.to(); ) {
            Hit hit = passage.at(at, Category.MECHANISMS);
            if (hit != null && others.has(hit)) {
                at = hit.to();
                continue;
            }
            if (hit != null && hit.to() <= sentence.to()) {
                at = noteShortName(hit);
                if (!others.namesAgreement(hit)) {
                    mechanisms.add(hit);
                }
                continue;
            }
            Entry named = shortName(at);
            if (named != null) {
                mechanisms.add(new Hit(at, at + 1, named));
            }
            at++;
        }
        return mechanisms;
    }

    /** Past the name and its short form in brackets, if there is one. */
    private int noteShortName(Hit hit) {
        Tokens tokens = passage.tokens();
        int open = hit.to();
        if (tokens.isSign(open, '(')
                && tokens.isWord(open + 1)
                && tokens.isAllCapitals(open + 1)
                && tokens.isSign(open + 2, ')')
                && passage.at(open + 1, Category.COUNTRIES) == null) {
            // "foreign office consultations (FOC)" names one session, however well known FOC is.
            if (passage.at(open + 1, Category.MECHANISMS) == null) {
                shortNames.putIfAbsent(tokens.written(open + 1), hit.entry());
            }
            return open + 3;
        }
        return hit.to();
    }

    private @Nullable Entry shortName(int at) {
        Tokens tokens = passage.tokens();
        return !shortNames.isEmpty() && tokens.isWord(at) && tokens.isAllCapitals(at)
                ? shortNames.get(tokens.written(at))
                : null;
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
