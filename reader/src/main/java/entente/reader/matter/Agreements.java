package entente.reader.matter;

import entente.domain.Agreement;
import entente.domain.AgreementLevel;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.When;
import entente.domain.Word;
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
import java.util.Locale;
import java.util.Map;

/** Finds the pair's agreements by their names; not what is still to be drafted or signed, nor multilateral instruments. */
public final class Agreements {
    private static final int LONGEST = 22;

    private final Passage passage;
    private final Tokens tokens;
    private final boolean headFirst;
    private final Map<String, Agreement> found = new LinkedHashMap<>();

    private Agreements(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.headFirst = passage.language().grammar().headFirst();
    }

    public static List<Agreement> of(Passage passage, boolean pair) {
        Agreements agreements = new Agreements(passage);
        if (pair) {
            for (Sentence sentence : passage.sentences()) {
                agreements.in(sentence);
            }
        }
        return List.copyOf(agreements.found.values());
    }

    private void in(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit hit = passage.at(at, Category.AGREEMENTS);
            if (hit == null) {
                continue;
            }
            int end = agreement(hit, sentence);
            at = Math.max(at, end - 1);
        }
    }

    private int agreement(Hit hit, Sentence sentence) {
        boolean bare = hit.entry().has("bare");
        if (!bare && !tokens.isCapital(hit.from())) {
            return hit.to();
        }
        int from = bare || headFirst ? hit.from() : nameStart(hit.from(), sentence.from());
        int to = nameEnd(hit.to(), sentence.to(), bare);
        boolean named = bare || to > hit.to() || from < hit.from() || hit.to() - hit.from() >= 3;
        if (!named || !bare && (isUnsigned(from, sentence) || isMultilateral(from, to))) {
            return hit.to();
        }
        put(hit, from, to);
        return to;
    }

    private void put(Hit hit, int from, int to) {
        String name = tokens.written(from, to).replaceAll("\\s+", " ");
        Dated period = period(hit, from, to);
        String key = Folding.slow(hit.entry().has("bare") ? "bare" : name);
        Evidence words = passage.evidence(from, to);
        Agreement before = found.get(key);
        List<Evidence> evidence = new ArrayList<>(before == null ? List.of() : before.evidence());
        evidence.add(words);
        String id = before == null ? "a" + (found.size() + 1) : before.id();
        Rule rule = hit.entry().has("bare") ? Rule.AGREEMENT_LEADERS : Rule.AGREEMENT_NAMED;
        found.put(key, new Agreement(id, before == null ? name : before.name(), level(hit, name), before == null ? period : before.period(), evidence, rule.key()));
    }

    private AgreementLevel level(Hit hit, String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        if (hit.value().equals("treaty") || hit.value().equals("high-level")) {
            return Word.of(AgreementLevel.class, hit.value());
        }
        if (folded.contains("bộ ngoại giao") || folded.contains("foreign ministr") || folded.contains("ministries of foreign") || folded.contains("hai bộ")) {
            return AgreementLevel.MINISTRY;
        }
        return Word.of(AgreementLevel.class, hit.value());
    }

    private Dated period(Hit hit, int from, int to) {
        for (TimeExpression time : passage.times(from, to)) {
            boolean years = time.moment() instanceof Moment.Years;
            boolean ofYear = time.moment() instanceof Moment.Year && headFirst && !hit.value().equals("treaty");
            if (years || ofYear) {
                When when = Anchor.NONE.resolve(time.moment(), Tense.UNSAID);
                return new Dated(when, List.of(passage.evidence(time.from(), time.to())), Rule.DATE_WRITTEN.key());
            }
        }
        return Dated.UNSAID;
    }

    /** "Enhanced Partnership and Cooperation Agreement": capitalised words before the noun. */
    private int nameStart(int from, int start) {
        int at = from;
        while (at > start && tokens.isWord(at - 1)
                && (tokens.isCapital(at - 1) && passage.at(at - 1, Category.SIDES) == null && !(at - 1 == start && passage.is(at - 1, Category.TIMES, "the"))
                        || (isSmall(at - 1) && at - 2 > start && tokens.isCapital(at - 2) && tokens.isWord(at - 2)))) {
            at--;
        }
        return at;
    }

    private boolean isSmall(int at) {
        String word = tokens.written(at);
        return word.equals("and") || word.equals("of") || word.equals("for") || word.equals("on");
    }

    /** The name goes on to the next stop, verb or "and" that joins something else. */
    private int nameEnd(int from, int limit, boolean bare) {
        int at = from;
        int end = Math.min(limit, from + LONGEST);
        if (bare) {
            return headFirst ? tail(at, end) : at;
        }
        while (at < end && !stops(at)) {
            at++;
        }
        while (at > from && (tokens.isSign(at - 1) && !tokens.isSign(at - 1, ')') && !tokens.isSign(at - 1, '"') && !tokens.isSign(at - 1, '”')
                || passage.is(at - 1, Category.TIMES, "the") || isSmall(at - 1) || passage.hits().end(at - 1, Category.CUES, "at") == at)) {
            at--;
        }
        return at;
    }

    private int tail(int from, int limit) {
        int at = from;
        while (at < limit && !stops(at) && tokens.isWord(at)) {
            at++;
        }
        return at;
    }

    private boolean stops(int at) {
        char sign = tokens.sign(at);
        if (sign == ';' || sign == ',' || sign == ':' || sign == '.' || sign == '(' || sign == '"' || sign == '”') {
            return true;
        }
        if (headFirst) {
            return passage.at(at, Category.ACTS) != null && !tokens.isCapital(at) || passage.is(at, Category.CUES, "cited") || passage.is(at, Category.CUES, "purpose") || passage.is(at, Category.CUES, "result")
                    || passage.is(at, Category.CUES, "and") && !nounsGoOn(at) || passage.is(at, Category.CUES, "held");
        }
        boolean preposition = isSmall(at) || passage.is(at, Category.TIMES, "the") || passage.is(at, Category.CUES, "at");
        return !tokens.isCapital(at) && !tokens.isNumber(at) && !preposition && !tokens.isSign(at) && passage.at(at, Category.TIMES) == null
                && !(tokens.isGlued(at));
    }

    private boolean nounsGoOn(int and) {
        int next = passage.hits().end(and, Category.CUES, "and");
        return next > 0 && passage.at(next, Category.AGREEMENTS) == null && (tokens.isCapital(next) || passage.at(next, Category.VERBS) == null);
    }

    /** A text still to be drafted, negotiated or signed is none yet. */
    private boolean isUnsigned(int from, Sentence sentence) {
        for (int at = Math.max(sentence.from(), from - 6); at < from; at++) {
            if (passage.is(at, Category.CUES, "unsigned")) {
                return true;
            }
        }
        return false;
    }

    private boolean isMultilateral(int from, int to) {
        for (int at = from; at < to; at++) {
            Hit area = passage.at(at, Category.AREAS);
            if (area != null && area.value().equals("multilateral") && tokens.isCapital(at)) {
                return true;
            }
        }
        return false;
    }

}
