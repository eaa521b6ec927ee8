package entente.reader.matter;

import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Observance;
import entente.domain.Progress;
import entente.domain.Project;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Folding;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds observances (named years and weeks) and projects (works that are built) by a noun and the name behind or before it. */
public final class Works {
    private static final int LONGEST = 9;

    private final Passage passage;
    private final Tokens tokens;
    private final boolean headFirst;

    public Works(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.headFirst = passage.language().grammar().headFirst();
    }

    public List<Observance> observances() {
        Map<String, Observance> found = new LinkedHashMap<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Hit hit = passage.at(at, Category.OBSERVANCES);
                if (hit != null && tokens.isCapital(at)) {
                    int end = nameEnd(hit.to(), sentence.to());
                    observance(found, at, end);
                    at = end;
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void observance(Map<String, Observance> found, int from, int to) {
        String name = tokens.written(from, to).replaceAll("\\s+", " ");
        Dated when = year(from, Math.min(tokens.size(), to + 2));
        String key = Folding.slow(name).replaceAll("[ 0-9]+", " ").strip();
        Observance before = found.get(key);
        List<Evidence> evidence = new ArrayList<>(before == null ? List.of() : before.evidence());
        evidence.add(passage.evidence(from, to));
        Dated told = before == null || before.when().when() instanceof When.Unsaid ? when : before.when();
        found.put(key, new Observance(before == null ? "o" + (found.size() + 1) : before.id(), before == null || name.length() > before.name().length() ? name : before.name(),
                told, evidence, Rule.OBSERVANCE.key()));
    }

    private Dated year(int from, int to) {
        for (TimeExpression time : passage.times(from, to)) {
            if (time.moment() instanceof Moment.Year || time.moment() instanceof Moment.Years) {
                return new Dated(Anchor.NONE.resolve(time.moment(), Tense.UNSAID), List.of(passage.evidence(time.from(), time.to())), Rule.DATE_WRITTEN.key());
            }
        }
        return Dated.UNSAID;
    }

    public List<Project> projects() {
        Map<String, Project> found = new LinkedHashMap<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Hit hit = passage.at(at, Category.PROJECTS);
                if (hit == null) {
                    continue;
                }
                int from = headFirst ? at : nameStart(at, sentence.from());
                int to = headFirst ? nameEnd(hit.to(), sentence.to()) : hit.to();
                Progress status = status(sentence, from, to);
                if ((to > hit.to() || from < at) && status != null) {
                    String name = tokens.written(from, to).replaceAll("\\s+", " ");
                    found.putIfAbsent(Folding.slow(name), new Project("p" + (found.size() + 1), name, status, List.of(passage.evidence(from, to)), Rule.PROJECT.key()));
                }
                at = Math.max(at, to - 1);
            }
        }
        return List.copyOf(found.values());
    }

    /** How far a work is, as the words around it tell; null where they don't. */
    private @Nullable Progress status(Sentence sentence, int from, int to) {
        for (int at = Math.max(sentence.from(), from - 12); at < Math.min(sentence.to(), to + 16); at++) {
            if (passage.is(at, Category.CUES, "built")) {
                return Progress.COMPLETED;
            }
            if (passage.is(at, Category.CUES, "building")) {
                return Progress.UNDER_WAY;
            }
        }
        return null;
    }

    /** Capitals, figures and the dashes between them. */
    private int nameEnd(int from, int limit) {
        int at = from;
        while (at < Math.min(limit, from + LONGEST) && (tokens.isWord(at) && tokens.isCapital(at) || tokens.isNumber(at) || isDash(at) && at + 1 < limit
                || !headFirst && isSmall(at) && at + 1 < limit && tokens.isCapital(at + 1))) {
            at++;
        }
        while (at > from && isDash(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean isSmall(int at) {
        return tokens.isWord(at) && (tokens.written(at).equals("and") || tokens.written(at).equals("of"));
    }

    private int nameStart(int from, int start) {
        int at = from;
        while (at > start + 1 && (tokens.isWord(at - 1) && tokens.isCapital(at - 1) && passage.at(at - 1, Category.TIMES) == null || isDash(at - 1) && tokens.isCapital(at - 2))) {
            at--;
        }
        return at;
    }

    private boolean isDash(int at) {
        char sign = tokens.sign(at);
        return sign == '-' || sign == '–' || sign == '—';
    }
}
