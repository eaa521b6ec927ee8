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
import java.util.List;

/**
 * Finds the pair's agreements by their names; not what is still to be drafted or signed, nor
 * multilateral instruments.
 */
public final class Agreements {
    /** "Witnessed the signing of" has so many tokens before the signing at most. */
    private static final int SIGNED = 5;

    private final Passage passage;
    private final Tokens tokens;
    private final AgreementNames names;
    private final boolean headFirst;

    /** Where the name of a text that is none yet ended last. */
    private int unsigned;

    /** Where the name of a text that was signed now ended last. */
    private int signed;

    private final Mentioned<Agreement> found = new Mentioned<>();

    private Agreements(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.names = new AgreementNames(passage);
        this.headFirst = passage.language().grammar().headFirst();
    }

    /**
     * The agreements in the order of the text; ids run from "a1". None where the report is not of a
     * pair.
     */
    public static List<Agreement> of(Passage passage, boolean pair) {
        Agreements agreements = new Agreements(passage);
        if (pair) {
            for (Sentence sentence : passage.sentences()) {
                agreements.in(sentence);
            }
        }
        return agreements.found.all(
                (a, words) ->
                        new Agreement(a.id(), a.name(), a.level(), a.period(), words, a.rule()));
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
        if (!bare && (isPlaces(hit) || isReportItself(hit, sentence))) {
            return hit.to();
        }
        if (!bare && isJustSigned(hit)) {
            int to = names.clauseEnd(hit.to(), sentence.to());
            put(hit, hit.from(), to);
            signed = to;
            return to;
        }
        if (!bare && !tokens.isCapital(hit.from())) {
            return hit.to();
        }
        int from = bare ? hit.from() : names.start(hit.from(), sentence.from());
        int to = bare ? names.tail(hit.to(), sentence.to()) : names.end(hit.to(), sentence.to());
        boolean named = bare || to > hit.to() || from < hit.from() || hit.to() - hit.from() >= 3;
        if (!bare && isSaidBefore(hit, to)) {
            return hit.to();
        }
        if (named && !bare && isUnsigned(from, to, sentence)) {
            unsigned = to;
            return hit.to();
        }
        if (!named || !bare && isMultilateral(from, to)) {
            return hit.to();
        }
        put(hit, from, to);
        return to;
    }

    /**
     * "Kigali Convention Centre": an English agreement's noun is the last of its name or has "on".
     */
    private boolean isPlaces(Hit hit) {
        int next = hit.to();
        return !headFirst
                && next < tokens.size()
                && tokens.isWord(next)
                && tokens.isCapital(next)
                && !tokens.isAllCapitals(next)
                && !tokens.isNumber(next)
                && passage.at(next, Category.TIMES) == null
                && passage.at(next, Category.CLASSES) == null
                && passage.at(next, Category.COUNTRIES) == null;
    }

    /** The joint statement whose title this is, and "this Protocol" inside it. */
    private boolean isReportItself(Hit hit, Sentence sentence) {
        boolean title =
                sentence.equals(passage.sentences().getFirst())
                        && passage.isTitle(0)
                        && hit.from() <= sentence.from() + 1;
        return title && hit.value().equals("high-level")
                || !headFirst && passage.is(hit.from() - 1, Category.CLASSES, "pointing");
    }

    private void put(Hit hit, int from, int to) {
        boolean bare = hit.entry().has("bare");
        String name = Names.oneLine(tokens.written(from, to));
        String key = bare ? "bare" : Folding.slow(name);
        Rule rule = bare ? Rule.AGREEMENT_LEADERS : Rule.AGREEMENT_NAMED;
        Agreement before = found.get(key);
        Evidence words = passage.evidence(from, to);
        if (before != null) {
            found.put(
                    key,
                    new Agreement(
                            before.id(),
                            before.name(),
                            level(hit, from, to),
                            before.period(),
                            List.of(words),
                            rule.key()),
                    words);
            return;
        }
        found.put(
                key,
                new Agreement(
                        "a" + (found.size() + 1),
                        name,
                        level(hit, from, to),
                        period(hit, from, to),
                        List.of(words),
                        rule.key()),
                words);
    }

    private AgreementLevel level(Hit hit, int from, int to) {
        AgreementLevel own = Word.of(AgreementLevel.class, hit.value());
        if (own == AgreementLevel.TREATY || own == AgreementLevel.HIGH_LEVEL) {
            return own;
        }
        for (int at = from; at < to; at++) {
            if (passage.is(at, Category.CLASSES, "foreign-ministry")) {
                return AgreementLevel.MINISTRY;
            }
        }
        return own;
    }

    private Dated period(Hit hit, int from, int to) {
        for (TimeExpression time : passage.times(from, to)) {
            boolean years = time.moment() instanceof Moment.Years;
            boolean ofYear =
                    time.moment() instanceof Moment.Year
                            && headFirst
                            && !hit.value().equals("treaty");
            if (years || ofYear) {
                When when = Anchor.NONE.resolve(time.moment(), Tense.UNSAID);
                return new Dated(
                        when,
                        List.of(passage.evidence(time.from(), time.to())),
                        Rule.DATE_WRITTEN.key());
            }
        }
        return Dated.UNSAID;
    }

    /**
     * A text still to be drafted, negotiated or signed is none yet, nor is one that "and" joins to
     * it; one "signed in 2019" is, whatever is to be done with it.
     */
    private boolean isUnsigned(int from, int to, Sentence sentence) {
        if (passage.is(to, Category.CUES, "since-when")) {
            return false;
        }
        int and = passage.is(from - 1, Category.TIMES, "the") ? from - 2 : from - 1;
        if (unsigned > 0 && and == unsigned && passage.is(and, Category.CUES, "and")) {
            return true;
        }
        for (int at = Math.max(sentence.from(), from - 6); at < from; at++) {
            if (passage.is(at, Category.CUES, "unsigned") && !isSigned(at, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** "hai Bộ trưởng đã ký …", "hai bên ký …", "welcomed the signing of …": it is signed now. */
    private boolean isSigned(int signing, Sentence sentence) {
        for (int at = Math.max(sentence.from(), signing - SIGNED); at <= signing; at++) {
            if (passage.hits().end(at, Category.MARKERS, "signed") > signing) {
                return true;
            }
            Hit side = passage.at(at, Category.SIDES);
            if (headFirst && side != null && side.to() == signing && side.entry().is("both")) {
                return true;
            }
        }
        return false;
    }

    /** "signed an agreement on visa-free travel", "signed a MoU in the field of tourism". */
    private boolean isJustSigned(Hit hit) {
        if (headFirst || !passage.is(hit.to(), Category.CLASSES, "preposition")) {
            return false;
        }
        int article = hit.from() - 1;
        boolean further =
                signed > 0 && article - 1 == signed && passage.is(signed, Category.CUES, "and");
        return passage.is(article, Category.CUES, "article")
                && (further
                        || passage.hits().end(article - 1, Category.MARKERS, "signed") == article);
    }

    /** "Chương trình hành động nói trên": a bare noun that goes back to what was named before. */
    private boolean isSaidBefore(Hit hit, int to) {
        return headFirst
                ? to == hit.to() && passage.is(to, Category.MARKERS, "said-before")
                : passage.is(hit.from() - 1, Category.MARKERS, "said-before");
    }

    private boolean isMultilateral(int from, int to) {
        for (int at = from; at < to; at++) {
            Hit area = passage.at(at, Category.AREAS);
            if (area != null && area.value().equals("multilateral") && tokens.isCapital(at)
                    || passage.is(at, Category.MARKERS, "multilateral-text")) {
                return true;
            }
        }
        return false;
    }
}
