package entente.reader.commitment;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts what an act governs into single undertakings (contract, rule 3): a comma, a semicolon or "and" parts only where both sides have a
 * verb and an object or complement of their own; a purpose never parts.
 */
final class Clauses {
    /** Verbs that take activities as their objects: after "tăng cường" a further noun of action goes on with the list. */
    private static final Set<String> GROWTH = Set.of(
            "tăng cường", "đẩy mạnh", "thúc đẩy", "mở rộng", "duy trì", "phát triển", "nâng cao", "tăng", "củng cố", "làm sâu sắc", "đẩy nhanh", "khuyến khích",
            "strengthen", "enhance", "deepen", "expand", "promote", "boost", "increase", "intensify", "maintain", "develop", "foster", "advance", "broaden");

    private final Passage passage;
    private final Tokens tokens;
    private final boolean inflected;

    /** What form verbs have in a region. */
    enum Form {
        BASE,
        ING,
        ANY
    }

    /**
     * @param to token after the last
     */
    record Clause(int from, int to) {}

    Clauses(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.inflected = passage.language().grammar().inflected();
    }

    /** The clauses of a region, trimmed; one clause where nothing parts it. */
    List<Clause> in(int from, int to, Form form) {
        List<Clause> clauses = new ArrayList<>();
        int start = from;
        boolean purpose = false;
        for (int at = from; at < to; at++) {
            if (isPurpose(at) && at > start) {
                purpose = true;
            }
            int next = boundary(at, to);
            if (next < 0) {
                continue;
            }
            boolean strong = tokens.isSign(at, ';');
            int begin = opening(next, to);
            if (parts(start, at, begin, next, to, form, strong, purpose)) {
                add(clauses, start, at);
                start = begin;
                purpose = false;
                at = begin - 1;
            } else {
                at = Math.max(at, next - 1);
            }
        }
        add(clauses, start, to);
        return clauses;
    }

    /** Whether a verb that can head an undertaking begins at the token, adverbs and auxiliaries looked past. */
    boolean opensWithVerb(int at, int to, Form form) {
        return verb(opening(at, to), to, form) != null || form == Form.BASE && isVerbByPlace(at, to);
    }

    /** Behind "to" and "will" any small word is a verb, known or not, that is no determiner, preposition or pronoun. */
    private boolean isVerbByPlace(int from, int to) {
        int at = skipAdverbs(from, to);
        return inflected && at + 1 < to && tokens.isWord(at) && !tokens.isCapital(at) && passage.at(at, Category.CUES) == null
                && passage.at(at, Category.SIDES) == null && passage.at(at, Category.TIMES) == null && passage.at(at, Category.NONVERBS) == null
                && !DETERMINERS.contains(tokens.written(at)) && passage.at(at, Category.VERBS) == null && !tokens.written(at).endsWith("ing")
                && !tokens.written(at).endsWith("s");
    }

    /** The head verb of a clause; null where it has none. */
    @Nullable Hit head(int at, int to) {
        return verb(opening(at, to), to, Form.ANY);
    }

    /** The token after a boundary at the token, or -1 where there is none. */
    private int boundary(int at, int to) {
        char sign = tokens.sign(at);
        if (sign == ';' || sign == ',') {
            if (sign == ',' && tokens.isGlued(at + 1) && tokens.isNumber(at + 1)) {
                return -1;
            }
            int next = at + 1;
            int and = passage.hits().end(next, Category.CUES, "and");
            return and >= 0 && and < to ? and : next;
        }
        int and = passage.hits().end(at, Category.CUES, "and");
        if (and >= 0) {
            return and < to ? and : -1;
        }
        int of = passage.hits().end(at, Category.CUES, "that-of");
        return of >= 0 && of < to ? of : -1;
    }

    private boolean parts(int start, int end, int begin, int next, int to, Form form, boolean strong, boolean purpose) {
        if (begin >= to) {
            return false;
        }
        if (passage.is(end, Category.CUES, "that-of") || passage.is(next, Category.CUES, "that-of")) {
            return verb(begin, to, form) != null;
        }
        if (isRestart(next, to)) {
            return true;
        }
        if (isPurpose(next) || isPurpose(begin)) {
            return false;
        }
        if (purpose && !strong && !tokens.isSign(end, ',') && !isAlso(end)) {
            return false;
        }
        boolean marked = tokens.isWord(next) && isMarker(next) && inflected;
        Hit verb = verb(begin, to, form);
        if (verb == null && marked && isVerbByPlace(next + 1, to)) {
            return hasObject(start, end);
        }
        if (verb == null || verb.entry().has("r") && !strong) {
            return false;
        }
        boolean explicit = verb.from() > next || tokens.isWord(next) && isMarker(next);
        boolean bareAnd = !tokens.isSign(end) && !isAlso(end);
        if (verb.entry().has("n") && !strong && !explicit && !isSurelyVerb(verb, start, to, bareAnd)) {
            return false;
        }
        return hasObject(start, end) && (strong || marked || hasObject(verb.from(), objectEnd(verb.to(), to)));
    }

    /** "đồng thời", "as well as": what follows stands beside the whole, not inside its purpose. */
    private boolean isAlso(int at) {
        return passage.hits().end(at, Category.CUES, "and") > at + 1;
    }

    /** "and that", "rằng": a new clause with its own subject. */
    private boolean isRestart(int at, int to) {
        if (at >= to || !tokens.isWord(at)) {
            return false;
        }
        String word = tokens.written(at).toLowerCase(Locale.ROOT);
        return word.equals("that") || word.equals("rằng");
    }

    private boolean isMarker(int at) {
        String word = tokens.written(at).toLowerCase(Locale.ROOT);
        return word.equals("to") || word.equals("sẽ");
    }

    /** A word that is noun and verb is a verb where a determiner or another verb follows, and no verb of growth governs a list of nouns. */
    private boolean isSurelyVerb(Hit verb, int start, int to, boolean bareAnd) {
        int next = skipAdverbs(verb.to(), to);
        if (next >= to || isPurpose(next) || listed(start, verb.from())) {
            return false;
        }
        String word = tokens.written(verb.from(), verb.to()).toLowerCase(Locale.ROOT);
        if (GROWTH.contains(word) && !word.equals("phát triển") && !inflected) {
            return true;
        }
        if (inflected) {
            return tokens.isWord(next) && DETERMINERS.contains(tokens.written(next).toLowerCase(Locale.ROOT));
        }
        Hit after = passage.at(next, Category.VERBS);
        if (after != null && !after.entry().has("n") && passage.at(next, Category.NONVERBS) == null) {
            return true;
        }
        Hit head = head(start, verb.from());
        boolean growth = head != null && GROWTH.contains(tokens.written(head.from(), head.to()).toLowerCase(Locale.ROOT));
        return !growth && !bareAnd && !passage.is(next, Category.CUES, "and") && !tokens.isSign(next) && tokens.isWord(next)
                && (head == null || !head.entry().has("n"));
    }

    /** Whether a list of examples has begun: "như …", "such as …", "trong đó có …". */
    private boolean listed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.is(at, Category.CUES, "list")) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "its", "their", "his", "her", "each", "all", "both", "these", "those", "this", "any", "more", "new", "one", "such", "two", "greater",
            "closer", "joint", "further", "bilateral", "mutual", "existing", "relevant", "early");

    /** Past "to", "sẽ", enumerators, adverbs, auxiliaries that take another verb. */
    private int opening(int from, int to) {
        int at = enumerator(from, to);
        while (at < to) {
            int next = openingStep(at, to);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return from;
    }

    private int openingStep(int at, int to) {
        int topic = topic(at, to);
        if (topic > at) {
            return topic;
        }
        Hit companion = passage.at(at + 1, Category.COUNTRIES);
        if (companion != null && tokens.isWord(at) && tokens.written(at).equals("cùng")) {
            return companion.to();
        }
        if (tokens.isWord(at) && OPENERS.contains(tokens.written(at).toLowerCase(Locale.ROOT))) {
            return at + 1;
        }
        if (inflected && tokens.isWord(at) && tokens.written(at).equals("on") && passage.hits().end(at + 1, Category.VERBS, "ing") > 0) {
            return at + 1;
        }
        int will = passage.hits().end(at, Category.ACTS, "will");
        return will > at && will < to && !inflected ? will : at;
    }

    /** "về thương mại, …", "on trade, …": what a clause is about stands before it. */
    private int topic(int at, int to) {
        if (!tokens.isWord(at) || !TOPICS.contains(tokens.written(at).toLowerCase(Locale.ROOT))) {
            return at;
        }
        for (int next = at + 2; next < Math.min(to, at + 9); next++) {
            if (tokens.isSign(next, ',')) {
                return next + 1;
            }
        }
        return at;
    }

    private static final Set<String> TOPICS = Set.of("về", "on", "in", "trong", "regarding");

    private static final Set<String> OPENERS = Set.of("to", "sẽ", "việc", "cùng", "also", "rằng", "that", "cũng", "không", "not");

    /** "(i)", "1.", "a)". */
    private int enumerator(int from, int to) {
        int at = from;
        if (tokens.isSign(at, '(') && at + 2 < to && tokens.isSign(at + 2, ')')) {
            return at + 3;
        }
        boolean mark = at + 1 < to && (tokens.isSign(at + 1, ')') || (tokens.isNumber(at) && tokens.isSign(at + 1, '.')))
                && tokens.end(at) - tokens.start(at) <= 3 && !tokens.isSign(at);
        return mark ? at + 2 : at;
    }

    /** "Thỏa thuận hợp tác": a name, though its first word is also a verb. */
    private boolean isAgreement(int at) {
        return tokens.isCapital(at) && passage.at(at, Category.AGREEMENTS) != null && !isSentenceStart(at);
    }

    private boolean isSentenceStart(int at) {
        return passage.sentences().get(passage.sentenceOf(at)).from() == at;
    }

    private @Nullable Hit verb(int from, int to, Form form) {
        int at = from;
        int steps = 0;
        while (at < to && steps++ < 8) {
            Hit none = passage.at(at, Category.NONVERBS);
            if (tokens.isCapital(at) && at > from && passage.at(at, Category.AGREEMENTS) != null || at == from && !inflected && isAgreement(at)) {
                return null;
            }
            Hit verb = verbOf(at, form);
            if (none != null && (verb == null || none.to() >= verb.to())) {
                return null;
            }
            if (verb != null && !(verb.entry().has("a") && auxiliary(verb, to, form))) {
                return verb.to() <= to ? verb : null;
            }
            if (verb != null) {
                at = verb.to();
                continue;
            }
            int next = skipAdverbs(at, to);
            if (next == at) {
                next = openingStep(at, to);
            }
            if (next == at) {
                return null;
            }
            at = next;
        }
        return null;
    }

    /** Whether another verb follows the auxiliary; else it is the verb itself ("continue the dialogue"). */
    private boolean auxiliary(Hit verb, int to, Form form) {
        int next = skipAdverbs(verb.to(), to);
        while (next < to && openingStep(next, to) > next) {
            next = openingStep(next, to);
        }
        Form after = inflected ? Form.ANY : form;
        return next < to && verbOf(next, after) != null;
    }

    private @Nullable Hit verbOf(int at, Form form) {
        Hit verb = passage.at(at, Category.VERBS);
        if (verb == null || !inflected) {
            return verb;
        }
        if (tokens.isCapital(at) && at > 0 && !passage.isTitle(passage.sentenceOf(at)) && passage.sentences().get(passage.sentenceOf(at)).from() != at
                && form != Form.ANY) {
            return null;
        }
        return switch (form) {
            case ANY -> passage.hits().end(at, Category.VERBS, "base") == verb.to() || passage.hits().end(at, Category.VERBS, "ing") == verb.to() ? verb : null;
            case BASE -> passage.hits().end(at, Category.VERBS, "base") == verb.to() ? verb : null;
            case ING -> passage.hits().end(at, Category.VERBS, "ing") == verb.to() ? verb : null;
        };
    }

    private int skipAdverbs(int from, int to) {
        int at = from;
        while (at < to) {
            Hit adverb = passage.at(at, Category.ADVERBS);
            int cue = passage.hits().end(at, Category.CUES, "adverb");
            int end = Math.max(adverb == null ? -1 : adverb.to(), cue);
            Hit verb = passage.at(at, Category.VERBS);
            if (end < 0 || end > to || (verb != null && verb.to() > end)) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private int objectEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isSign(at, ';') || tokens.isSign(at, ',') || passage.hits().end(at, Category.CUES, "and") >= 0) {
                return at;
            }
        }
        return to;
    }

    /** Whether the clause has more than verbs and adverbs: an object or a complement. */
    private boolean hasObject(int from, int to) {
        int at = opening(from, to);
        boolean verbs = false;
        while (at < to) {
            int next = skipAdverbs(at, to);
            Hit verb = passage.at(at, Category.VERBS);
            if (inflected && verbs && verb != null && verb.entry().has("n") && next == at) {
                return true;
            }
            if (next == at && verb != null && passage.at(at, Category.NONVERBS) == null) {
                next = verb.to();
                verbs = !verb.entry().has("a");
            } else if (next == at && verb == null) {
                verbs = false;
            }
            if (next == at) {
                next = openingStep(at, to);
            }
            if (next == at && (tokens.isSign(at) || passage.hits().end(at, Category.CUES, "and") >= 0)) {
                next = at + 1;
            }
            if (next == at) {
                return true;
            }
            at = next;
        }
        return false;
    }

    private boolean isPurpose(int at) {
        return passage.hits().end(at, Category.CUES, "purpose") >= 0 || passage.hits().end(at, Category.CUES, "result") >= 0;
    }

    private void add(List<Clause> clauses, int from, int to) {
        int start = enumerator(from, to);
        while (start < to && (tokens.isSign(start) && !tokens.isSign(start, '"') && !tokens.isSign(start, '“')
                || tokens.isWord(start) && DROPPED.contains(tokens.written(start).toLowerCase(Locale.ROOT)))) {
            start++;
        }
        int end = cutResult(start, to);
        while (end > start && (tokens.isSign(end - 1) && !tokens.isSign(end - 1, ')') && !tokens.isSign(end - 1, '"') && !tokens.isSign(end - 1, '”')
                && !tokens.isSign(end - 1, '%') || passage.hits().end(end - 1, Category.CUES, "and") == end)) {
            end--;
        }
        if (end > start) {
            clauses.add(new Clause(start, end));
        }
    }

    private static final Set<String> DROPPED = Set.of("to", "sẽ", "việc", "that", "rằng", "also", "về");

    /** Whether the words only say at which meeting this was said: "tại cuộc gặp …", "at the talks". */
    private boolean isOccasion(int at) {
        if (!passage.is(at, Category.CUES, "venue")) {
            return false;
        }
        for (int next = at + 1; next < at + 3; next++) {
            Hit meeting = passage.at(next, Category.MEETINGS);
            if (meeting != null && meeting.value().equals("talks")) {
                return true;
            }
        }
        return false;
    }

    /** Cuts ", qua đó …", ", thereby …": what comes of it is not what is undertaken. */
    private int cutResult(int from, int to) {
        for (int at = from + 3; at < to; at++) {
            if (isOccasion(at)) {
                return at;
            }
            if (tokens.isSign(at, ',') && RESULTS.contains(tokens.written(at + 1, Math.min(to, at + 3)).toLowerCase(Locale.ROOT).split(" ")[0])
                    && passage.is(at + 1, Category.CUES, "result")) {
                return at;
            }
        }
        return to;
    }

    private static final Set<String> RESULTS = Set.of("qua", "từ", "thereby", "thus", "which", "nhờ", "tạo", "making", "paving");
}
