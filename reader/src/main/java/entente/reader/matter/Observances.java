package entente.reader.matter;

import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Observance;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Folding;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.List;

/** Finds observances, which are named years and weeks, by a noun and the name behind it. */
public final class Observances {
    private final Passage passage;
    private final Tokens tokens;
    private final Names names;
    private final ObservanceTimes times;
    private final boolean headFirst;
    private final Mentioned<Observance> found = new Mentioned<>();

    private Observances(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.names = new Names(passage);
        this.times = new ObservanceTimes(passage);
        this.headFirst = passage.language().grammar().headFirst();
    }

    /** The observances in the order of the text; ids run from "o1". */
    public static List<Observance> of(Passage passage) {
        Observances observances = new Observances(passage);
        for (Sentence sentence : passage.sentences()) {
            observances.in(sentence);
        }
        return observances.found.all(
                (o, words) -> new Observance(o.id(), o.name(), o.when(), words, o.rule()));
    }

    private void in(Sentence sentence) {
        int at = sentence.from();
        while (at < sentence.to()) {
            Hit hit = passage.at(at, Category.OBSERVANCES);
            if (hit != null && tokens.isCapital(at)) {
                at = read(hit, sentence);
            }
            at++;
        }
    }

    /** Reads what the noun names; gives the token behind it. */
    private int read(Hit hit, Sentence sentence) {
        int from = headFirst ? hit.from() : names.start(hit.from(), sentence.from());
        int to = names.end(hit.to(), sentence.to());
        Dated when = times.of(sentence, from, to);
        boolean named = to > hit.to() || from < hit.from();
        if (named || !(when.when() instanceof When.Unsaid)) {
            put(from, to, when);
        }
        return to;
    }

    private void put(int from, int to, Dated when) {
        String name = names.written(from, to);
        String key = withoutFigures(Folding.slow(name));
        Observance before = found.get(key);
        Evidence words = passage.evidence(from, to);
        if (before == null) {
            found.put(
                    key,
                    new Observance(
                            "o" + (found.size() + 1),
                            name,
                            when,
                            List.of(words),
                            Rule.OBSERVANCE.key()),
                    words);
            return;
        }
        String longer = name.length() > before.name().length() ? name : before.name();
        Dated told = before.when().when() instanceof When.Unsaid ? when : before.when();
        found.put(
                key,
                new Observance(before.id(), longer, told, List.of(words), Rule.OBSERVANCE.key()),
                words);
    }

    /** The same observance may be named with its year and without. */
    private static String withoutFigures(String name) {
        StringBuilder words = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean figure = c >= '0' && c <= '9';
            words.append(figure || Character.isSpaceChar(c) ? ' ' : c);
        }
        return Names.oneLine(words.toString()).strip();
    }
}
