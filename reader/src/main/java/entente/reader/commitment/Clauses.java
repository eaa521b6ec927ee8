package entente.reader.commitment;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts what an act governs into single undertakings (findings contract, rule 3): a comma, a
 * semicolon or "and" parts only where both sides have a verb and an object or complement of their
 * own; a purpose never parts.
 */
final class Clauses {
    private static final int LONGEST_VERB = 6;

    private final Passage passage;
    private final Tokens tokens;
    private final Openings openings;
    private final Verbs verbs;
    private final Edges edges;
    private final boolean inflected;

    /**
     * Where a clause may end and the next begin.
     *
     * @param at the sign or word that parts them
     * @param next the token behind it
     * @param begin the first token of the next clause's own words
     * @param purpose where the clause before it comes to its purpose; -1 where it doesn't
     */
    private record Joint(int at, int next, int begin, int purpose) {}

    Clauses(Passage passage, Openings openings, Verbs verbs, Edges edges) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.openings = openings;
        this.verbs = verbs;
        this.edges = edges;
        this.inflected = passage.language().grammar().inflected();
    }

    /** The clauses of a region, trimmed; one clause where nothing parts it. */
    List<Clause> in(int from, int end, Form form) {
        int to = edges.beforeReason(from, end);
        List<Clause> clauses = new ArrayList<>();
        int start = openings.pastEnumerator(from, to);
        int purpose = -1;
        int at = start;
        while (at < to) {
            purpose = purpose < 0 && at > start && isPurpose(at) ? at : purpose;
            int next = pastBoundary(at, to);
            if (next < 0) {
                at++;
                continue;
            }
            Joint joint = new Joint(at, next, openings.past(next, to), purpose);
            if (parts(joint, start, to, form)) {
                add(clauses, edges.clause(start, at));
                start = joint.begin;
                purpose = -1;
                at = start;
            } else {
                at = Math.max(at + 1, next);
            }
        }
        add(clauses, edges.clause(start, to));
        return clauses;
    }

    private static void add(List<Clause> clauses, @Nullable Clause clause) {
        if (clause != null) {
            clauses.add(clause);
        }
    }

    /** The token after a boundary at the token, or -1 where there is none. */
    private int pastBoundary(int at, int to) {
        char sign = tokens.sign(at);
        if (sign == ';' || sign == ',') {
            if (sign == ',' && tokens.isGlued(at + 1) && tokens.isNumber(at + 1)) {
                return -1;
            }
            int and = passage.hits().end(at + 1, Category.CUES, "and");
            return and >= 0 && and < to ? and : at + 1;
        }
        int and = passage.hits().end(at, Category.CUES, "and");
        int end = and >= 0 ? and : passage.hits().end(at, Category.CUES, "that-of");
        return end < to ? end : -1;
    }

    private boolean parts(Joint joint, int start, int to, Form form) {
        if (joint.begin >= to) {
            return false;
        }
        if (passage.is(joint.at, Category.CUES, "that-of")
                || passage.is(joint.next, Category.CUES, "that-of")) {
            return verbs.at(joint.begin, to, form) != null;
        }
        if (joint.next < to && passage.is(joint.next, Category.CLASSES, "that")) {
            return true;
        }
        return !isNominal(joint)
                && !isPurpose(joint.next)
                && !isPurpose(joint.begin)
                && !goesOnPurpose(joint)
                && partsVerbs(joint, start, to, form);
    }

    /** "ການສະກັດກັ້ນ ແລະ ປາບປາມ …": the word that makes a noun of the one verb does of both. */
    private boolean isNominal(Joint joint) {
        if (tokens.isSign(joint.at) || isAlso(joint.at)) {
            return false;
        }
        for (int back = 1; back <= LONGEST_VERB; back++) {
            Hit verb = passage.at(joint.at - back, Category.VERBS);
            if (verb != null && verb.to() == joint.at) {
                return passage.is(verb.from() - 1, Category.CLASSES, "nominal");
            }
        }
        return false;
    }

    /**
     * "để củng cố và phát triển …": "and" goes on with a purpose, a comma or "as well as" may end
     * it; not the comma in "nhằm quản lý, sử dụng bền vững nguồn nước", two verbs on one object.
     */
    private boolean goesOnPurpose(Joint joint) {
        return joint.purpose >= 0
                && !isStrong(joint)
                && !isAlso(joint.at)
                && (!tokens.isSign(joint.at, ',')
                        || !inflected && !verbs.hasObject(joint.purpose + 1, joint.at));
    }

    private boolean partsVerbs(Joint joint, int start, int to, Form form) {
        boolean strong = isStrong(joint);
        boolean marked = passage.is(joint.next, Category.CLASSES, "marker");
        Hit verb = verbs.at(joint.begin, to, form);
        if (verb != null && !explicitlyApart(joint, verb) && isField(verb, start, joint.at)) {
            return false;
        }
        if (verb != null && !strong && isSkill(verb, joint.at, start)) {
            return false;
        }
        if (verb == null && marked && verbs.isVerbByPlace(joint.next + 1, to)) {
            return verbs.hasObject(start, joint.at);
        }
        if (verb == null || verb.entry().has("r") && !strong) {
            return false;
        }
        boolean explicit = strong || marked || verb.from() > joint.next;
        if (verb.entry().has("n") && !explicit && !isSurelyVerb(verb, start, joint, to)) {
            return false;
        }
        return verbs.hasObject(start, joint.at)
                && (strong
                        || marked && inflected
                        || verbs.hasObject(verb.from(), objectEnd(verb.to(), to)));
    }

    private boolean explicitlyApart(Joint joint, Hit verb) {
        return tokens.isSign(joint.at) || isAlso(joint.at) || verb.from() > joint.begin;
    }

    /** "trong lĩnh vực y tế và xử lý nước sạch": a further field of the same undertaking. */
    private boolean isField(Hit verb, int start, int joint) {
        if (passage.hits().end(verb.from(), Category.MARKERS, "field-verb") != verb.to()) {
            return false;
        }
        for (int at = start; at < joint; at++) {
            if (passage.is(at, Category.MARKERS, "field-of")) {
                return true;
            }
        }
        return false;
    }

    /** "chia sẻ kinh nghiệm trồng rau, nuôi cá": a further skill of the same experience. */
    private boolean isSkill(Hit verb, int joint, int start) {
        if (passage.hits().end(verb.from(), Category.MARKERS, "skill") != verb.to()) {
            return false;
        }
        for (int at = start; at < joint; at++) {
            int of = passage.hits().end(at, Category.MARKERS, "experience");
            if (of > at && of < joint && passage.hits().end(of, Category.MARKERS, "skill") > of) {
                return true;
            }
        }
        return false;
    }

    private boolean isStrong(Joint joint) {
        return tokens.isSign(joint.at, ';');
    }

    /** "đồng thời", "as well as": what follows stands beside the whole, not inside its purpose. */
    private boolean isAlso(int at) {
        return passage.hits().end(at, Category.CUES, "and") > at + 1;
    }

    /**
     * A word that is noun and verb is a verb where a determiner or another verb follows, and no
     * verb of growth governs a list of nouns.
     */
    private boolean isSurelyVerb(Hit verb, int start, Joint joint, int to) {
        int next = openings.pastAdverbs(verb.to(), to);
        if (next >= to || isPurpose(next) || isListed(start, verb.from())) {
            return false;
        }
        if (isOf(verb, "growth-only")) {
            return true;
        }
        if (inflected || passage.is(next, Category.CLASSES, "determiner")) {
            return passage.is(next, Category.CLASSES, "determiner")
                    && !isFurtherActivity(start, verb, joint);
        }
        Hit after = passage.at(next, Category.VERBS);
        if (after != null
                && !after.entry().has("n")
                && passage.at(next, Category.NONVERBS) == null) {
            return true;
        }
        boolean bareAnd = !tokens.isSign(joint.at) && !isAlso(joint.at);
        return !bareAnd
                && tokens.isWord(next)
                && !passage.is(next, Category.CUES, "and")
                && !takesActivities(verbs.head(start, verb.from()));
    }

    /**
     * Verbs of growth, and nouns of action themselves, have activities as objects: "tăng cường trao
     * đổi, hợp tác".
     */
    private boolean takesActivities(@Nullable Hit head) {
        return head != null && (isOf(head, "growth") || head.entry().has("n"));
    }

    /** "duy trì trao đổi đoàn và tiếp xúc các cấp": two activities that one verb keeps up. */
    private boolean isFurtherActivity(int start, Hit verb, Joint joint) {
        Hit head = inflected || tokens.isSign(joint.at) ? null : verbs.head(start, verb.from());
        if (head == null || !isOf(head, "growth") || isAlso(joint.at)) {
            return false;
        }
        Hit object = passage.at(openings.pastAdverbs(head.to(), joint.at), Category.VERBS);
        return object != null && object.to() <= joint.at && object.entry().has("n");
    }

    private boolean isOf(Hit verb, String words) {
        return passage.hits().end(verb.from(), Category.CLASSES, words) == verb.to();
    }

    /** Whether a list of examples has begun: "như …", "such as …", "trong đó có …". */
    private boolean isListed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (passage.is(at, Category.CUES, "list")) {
                return true;
            }
        }
        return false;
    }

    private int objectEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isSign(at, ';')
                    || tokens.isSign(at, ',')
                    || passage.is(at, Category.CUES, "and")) {
                return at;
            }
        }
        return to;
    }

    private boolean isPurpose(int at) {
        return passage.is(at, Category.CUES, "purpose") || passage.is(at, Category.CUES, "result");
    }
}
