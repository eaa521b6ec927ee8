package entente.reader.commitment;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a sentence's acts: phrases of the acts lexicon where they are predicates, each with its
 * subject.
 */
final class Acts {
    private static final Set<String> UNDERTAKING = Set.of("agree", "will", "ready", "propose");

    private static final int OWN_BODY = 5;

    private final Passage passage;
    private final Tokens tokens;
    private final Subjects subjects;
    private final AdverbRuns adverbs;
    private final OwnPledges own;
    private final boolean inflected;

    Acts(Passage passage, Subjects subjects, AdverbRuns adverbs) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.subjects = subjects;
        this.adverbs = adverbs;
        this.own = new OwnPledges(passage);
        this.inflected = passage.language().grammar().inflected();
    }

    List<Act> in(Sentence sentence) {
        List<Act> acts = new ArrayList<>();
        Act last = null;
        int at = sentence.from();
        while (at < sentence.to()) {
            Hit owned = own.at(at);
            Hit hit = owned == null ? passage.at(at, Category.ACTS) : owned;
            if (hit == null
                    || hit.to() > sentence.to()
                    || passage.isInside(at)
                    || isLongerVerb(hit)) {
                at++;
                continue;
            }
            boolean none = hit.value().equals("none");
            Act act =
                    owned != null
                            ? ofOwner(owned, sentence)
                            : none || isPlainVerb(hit, last, sentence)
                                    ? null
                                    : act(hit, sentence, last);
            if (act != null) {
                acts.add(act);
                last = act;
                if (act.own()) {
                    subjects.spoke(act.who());
                }
            }
            at = act == null && !none ? at + 1 : hit.to();
        }
        return acts;
    }

    /**
     * "Minister X conveyed Kenya's readiness to …": Kenya's, whoever conveys it for both or one.
     */
    private Act ofOwner(Hit owned, Sentence sentence) {
        Subject subject = subjects.endingAt(owned.from(), sentence);
        Party owner = own.owner(owned.from());
        boolean both = subject != null && subject.who().parties().size() > 1;
        Who who =
                owner == null || both
                        ? subject == null ? Who.NOBODY : subject.who()
                        : Who.of(owner);
        return new Act(owned, subject == null ? owned.from() : subject.from(), who, true);
    }

    /**
     * "nhất trí … trao đổi quan điểm": an act of talking is itself undertaken where it goes on
     * after "agreed".
     */
    private boolean isPlainVerb(Hit hit, @Nullable Act last, Sentence sentence) {
        return last != null
                && hit.entry().has("verb")
                && UNDERTAKING.contains(last.kind())
                && (subjects.endingAt(hit.from(), sentence) == null
                        || isAddressee(hit, last, sentence));
    }

    /** "đề nghị phía Lào khuyến khích …": whom it is proposed to, right behind the proposal. */
    private boolean isAddressee(Hit hit, Act last, Sentence sentence) {
        Subject subject = subjects.endingAt(hit.from(), sentence);
        return !inflected && last.is("propose") && subject != null && subject.from() <= last.to();
    }

    /** "bàn giao" is no "bàn": a longer verb or noun begins with the same word. */
    private boolean isLongerVerb(Hit hit) {
        Hit verb = passage.at(hit.from(), Category.VERBS);
        Hit none = passage.at(hit.from(), Category.NONVERBS);
        return verb != null && verb.to() > hit.to() || none != null && none.to() > hit.to();
    }

    private @Nullable Act act(Hit hit, Sentence sentence, @Nullable Act last) {
        Subject subject = subjects.endingAt(hit.from(), sentence);
        if (subject != null && !subject.who().isNobody()) {
            return new Act(hit, subject.from(), subject.who(), true);
        }
        if (passage.is(hit.from(), Category.CLASSES, "impersonal")) {
            return new Act(hit, hit.from(), Who.NOBODY, false);
        }
        int clause = beforeOwnBody(adverbs.before(hit.from()), last);
        if (last != null && isGoverned(hit, clause, last)) {
            return new Act(hit, last.to(), last.who(), false);
        }
        if (isModal(hit)) {
            return atBoundary(clause, sentence) && last != null && !inflected
                    ? new Act(hit, clause, last.who(), false)
                    : null;
        }
        return atBoundary(clause, sentence) || isParticiple(hit)
                ? elliptic(hit, clause, sentence, last)
                : null;
    }

    /**
     * Whether the act is what the one before it says that shall be: "agreed that … would", "khẳng
     * định sẵn sàng".
     */
    private static boolean isGoverned(Hit hit, int clause, Act last) {
        if (last.takes("that") && isModal(hit)) {
            return true;
        }
        boolean undertakes =
                isModal(hit) || hit.value().equals("ready") || hit.value().equals("agree");
        return last.is("claim") && clause <= last.to() && !last.who().isNobody() && undertakes;
    }

    /** "Chủ tịch tỉnh khẳng định | tỉnh | sẽ …": the claim goes on, of a body of who makes it. */
    private int beforeOwnBody(int clause, @Nullable Act last) {
        if (last == null || !last.is("claim") || clause - last.to() > OWN_BODY) {
            return clause;
        }
        return passage.hits().end(last.to(), Category.MARKERS, "own-body") == clause
                ? last.to()
                : clause;
    }

    private static boolean isModal(Hit hit) {
        return hit.value().equals("will") || hit.entry().has("modal");
    }

    /**
     * An act without a subject of its own has that of the act before it, else the sentence's first.
     */
    private Act elliptic(Hit hit, int clause, Sentence sentence, @Nullable Act last) {
        if (last != null && !last.who().isNobody()) {
            return new Act(hit, clause, last.who(), false);
        }
        Subject first = subjects.firstIn(sentence.from(), hit.from());
        return new Act(
                hit,
                clause,
                first == null ? Who.NOBODY : first.who(),
                first != null && last == null);
    }

    /** "agreeing to", "pledging to": a clause of its own with the main clause's subject. */
    private boolean isParticiple(Hit hit) {
        return inflected
                && passage.is(hit.from(), Category.VERBS, "ing")
                && tokens.isSign(hit.from() - 1, ',');
    }

    private boolean atBoundary(int at, Sentence sentence) {
        if (at <= sentence.from() || isStop(tokens.sign(at - 1))) {
            return true;
        }
        for (int back = 1; back <= 4; back++) {
            if (passage.hits().end(at - back, Category.CUES, "and") == at
                    || passage.hits().end(at - back, Category.CUES, "also") == at
                    || passage.hits().end(at - back, Category.CUES, "contrast") == at) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStop(char sign) {
        return switch (sign) {
            case ',', ';', ':', '-', '–', '—', '"', '“', ')', ']' -> true;
            default -> false;
        };
    }
}
