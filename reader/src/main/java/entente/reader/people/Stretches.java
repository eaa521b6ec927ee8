package entente.reader.people;

import entente.domain.Party;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a report's sentences are of which pair: most reports tell of one, some of a day on which
 * one country met two others. What a sentence says of "the two sides" is of the pair that it stands
 * in.
 */
public final class Stretches {
    private final Passage passage;
    private final Relation main;
    private final List<Relation> ofSentence;

    /** Sentences behind the title that are of all pairs: "co-chaired two consultations today". */
    private final int common;

    Stretches(Passage passage, Relation main, List<Relation> ofSentence, int common) {
        this.passage = passage;
        this.main = main;
        this.ofSentence = List.copyOf(ofSentence);
        this.common = common;
    }

    static Stretches of(Passage passage, PartyMentions parties, Relation relation, People people) {
        return relation.isPair()
                ? new PairsTold(passage, parties, relation, people).stretches()
                : new Stretches(passage, relation, List.of(), 0);
    }

    /**
     * The sentences of one pair.
     *
     * @param whole those of the pair, behind the title and what is told of all pairs
     * @param own the same; the title and what is told of all pairs with the first pair only
     */
    public record Stretch(Relation relation, Passage whole, Passage own) {}

    /** The pair that a token's sentence is of. */
    public Relation relationAt(int token) {
        return ofSentence.isEmpty() ? main : ofSentence.get(passage.sentenceOf(token));
    }

    /** The stretches, that of the pair told first before the others. */
    public List<Stretch> all() {
        if (ofSentence.isEmpty()) {
            return List.of(new Stretch(main, passage, passage));
        }
        List<Sentence> shared = passage.sentences().subList(0, common);
        Map<Relation, List<Sentence>> byRelation = new LinkedHashMap<>();
        for (int i = common; i < ofSentence.size(); i++) {
            byRelation
                    .computeIfAbsent(ofSentence.get(i), r -> new ArrayList<>())
                    .add(passage.sentences().get(i));
        }
        List<Stretch> all = new ArrayList<>();
        byRelation.forEach((relation, own) -> all.add(stretch(relation, shared, own, all)));
        return all;
    }

    private Stretch stretch(
            Relation relation, List<Sentence> shared, List<Sentence> own, List<Stretch> before) {
        List<Sentence> whole = new ArrayList<>(shared);
        whole.addAll(own);
        Passage part = passage.part(whole);
        return new Stretch(relation, part, before.isEmpty() ? part : passage.part(own));
    }

    /** Whether the report is of the party at all. */
    public boolean has(Party party) {
        return main.has(party) || ofSentence.stream().anyMatch(relation -> relation.has(party));
    }
}
