package entente.reader.matter;

import entente.domain.Difficulty;
import entente.domain.Evidence;
import entente.domain.Party;
import entente.reader.Rule;
import entente.reader.commitment.Commitments;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Areas;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import java.util.List;

/**
 * Finds what the text plainly says to be difficult: a noun with what it lies in ("vướng mắc về
 * thuế"), a concern with what it is over, a predicate ("remains slow") with its subject.
 */
final class Difficulties {
    private final Passage passage;
    private final PartyMentions parties;
    private final Relation relation;
    private final Commitments commitments;
    private final DifficultyWords words;
    private final Areas areas;
    private final Mentioned<Difficulty> found = new Mentioned<>();

    private Difficulties(
            Passage passage, PartyMentions parties, Relation relation, Commitments commitments) {
        this.passage = passage;
        this.parties = parties;
        this.relation = relation;
        this.commitments = commitments;
        this.words = new DifficultyWords(passage);
        this.areas = new Areas(passage);
    }

    /** The difficulties in the order of the text; ids run from "d1". */
    static List<Difficulty> of(
            Passage passage, PartyMentions parties, Relation relation, Commitments commitments) {
        Difficulties difficulties = new Difficulties(passage, parties, relation, commitments);
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.from();
            while (at < sentence.to()) {
                at = Math.max(at + 1, difficulties.read(at, sentence));
            }
        }
        return difficulties.found.all(
                (d, evidence) -> new Difficulty(d.id(), d.by(), d.areas(), evidence, d.rule()));
    }

    /** Reads what begins at the token; gives the token behind it. */
    private int read(int at, Sentence sentence) {
        Hit hit = passage.at(at, Category.DIFFICULTIES);
        if (hit == null) {
            return at;
        }
        return switch (hit.value()) {
            case "none" -> hit.to();
            case "remains" ->
                    put(words.subjectOf(hit, sentence), hit, sentence, Rule.DIFFICULTY_REMAINS);
            case "matter" ->
                    put(words.matterOf(hit, sentence), hit, sentence, Rule.DIFFICULTY_NAMED);
            case "concern" ->
                    put(words.concernOf(hit, sentence), hit, sentence, Rule.DIFFICULTY_CONCERN);
            default -> at;
        };
    }

    private int put(DifficultyWords.Stretch stretch, Hit hit, Sentence sentence, Rule rule) {
        if (stretch.isNone()) {
            return hit.from();
        }
        List<Party> by = speakers(hit, sentence);
        Evidence evidence = passage.evidence(stretch.from(), stretch.to());
        String key = passage.tokens().folded(stretch.from(), stretch.to());
        Difficulty before = found.get(key);
        found.put(
                key,
                before == null
                        ? new Difficulty(
                                "d" + (found.size() + 1),
                                by,
                                areas.of(stretch.from(), stretch.to()),
                                List.of(evidence),
                                rule.key())
                        : before,
                evidence);
        return stretch.to();
    }

    /** Whose act the words are; where none is told, the sides named before them in the sentence. */
    private List<Party> speakers(Hit hit, Sentence sentence) {
        List<Party> told = commitments.voiceAt(hit.from(), sentence).parties();
        if (!told.isEmpty()) {
            return told;
        }
        for (int at = sentence.from(); at < hit.from(); at++) {
            if (passage.is(at, Category.SIDES, "both")) {
                return relation.parties();
            }
        }
        return parties.between(sentence.from(), hit.from()).stream()
                .filter(mention -> mention.kind().isState())
                .map(PartyMention::party)
                .filter(relation::has)
                .distinct()
                .sorted()
                .toList();
    }
}
