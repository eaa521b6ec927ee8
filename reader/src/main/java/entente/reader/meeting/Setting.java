package entente.reader.meeting;

import entente.domain.Place;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.Anchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a report's meetings are read from.
 *
 * @param lead index of the first sentence that tells something
 * @param dateline the place that the report is filed from; null for none
 */
record Setting(
        Passage passage,
        PartyMentions parties,
        Relation relation,
        People people,
        Anchor anchor,
        Timing timing,
        PlaceFinder places,
        int lead,
        @Nullable Place dateline) {
    /** So many sentences from the lead on may tell what the report is about. */
    static final int LEAD = 4;

    /** Fewer tokens are a byline's rest or a heading. */
    private static final int SHORTEST = 6;

    static Setting of(
            Passage passage,
            PartyMentions parties,
            Relation relation,
            People people,
            Anchor anchor,
            @Nullable Place dateline) {
        return new Setting(
                passage,
                parties,
                relation,
                people,
                anchor,
                new Timing(passage, anchor),
                new PlaceFinder(passage, parties, people),
                firstTelling(passage),
                dateline);
    }

    private static int firstTelling(Passage passage) {
        for (int i = 0; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            if (!passage.isTitle(i) && sentence.to() - sentence.from() >= SHORTEST) {
                return i;
            }
        }
        return 0;
    }

    /** The same where what the report is about is told from a later sentence on. */
    Setting from(int sentence) {
        return new Setting(
                passage, parties, relation, people, anchor, timing, places, sentence, dateline);
    }

    Tokens tokens() {
        return passage.tokens();
    }

    List<Sentence> sentences() {
        return passage.sentences();
    }

    /** The sentence that names the session. */
    Sentence sentenceOf(Draft draft) {
        return passage.sentences().get(draft.sentence);
    }

    /** Whether a sentence holds a phrase of a category. */
    boolean has(Sentence sentence, Category category) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.at(at, category) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence holds a small word with this function. */
    boolean hasCue(Sentence sentence, String function) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.CUES, function)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word for talks, a call or a courtesy call begins between two tokens. */
    boolean tellsEncounter(int from, int to) {
        for (int at = from; at < to; at++) {
            if (isEncounter(at)) {
                return true;
            }
        }
        return false;
    }

    boolean isEncounter(int at) {
        Hit hit = passage.at(at, Category.MEETINGS);
        return hit != null
                && (hit.value().equals("talks")
                        || hit.value().equals("call")
                        || hit.value().equals("courtesy-call"));
    }
}
