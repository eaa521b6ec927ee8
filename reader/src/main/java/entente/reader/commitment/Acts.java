package entente.reader.commitment;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a sentence's acts: phrases of the acts lexicon where they are predicates, each with its subject. */
final class Acts {
    private final Passage passage;
    private final Tokens tokens;
    private final Subjects subjects;
    private final boolean inflected;

    Acts(Passage passage, Subjects subjects) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.subjects = subjects;
        this.inflected = passage.language().grammar().inflected();
    }

    List<Act> in(Sentence sentence) {
        List<Act> acts = new ArrayList<>();
        Act last = null;
        for (int at = sentence.from(); at < sentence.to(); ) {
            Hit hit = passage.at(at, Category.ACTS);
            if (hit == null || hit.to() > sentence.to() || passage.isInside(at) || isLongerVerb(hit)) {
                at++;
                continue;
            }
            Act act = hit.value().equals("none") || isPlainVerb(hit, last, sentence) ? null : act(hit, sentence, last);
            if (act != null) {
                acts.add(act);
                last = act;
                if (act.own() || !act.who().isNobody()) {
                    subjects.spoke(act.who().isOne() && act.own() ? act.who() : act.own() ? act.who() : Who.NOBODY);
                }
            }
            at = act == null && !hit.value().equals("none") ? at + 1 : hit.to();
        }
        return acts;
    }

    /** "nhất trí … trao đổi quan điểm": an act of talking is itself undertaken where it goes on after "agreed". */
    private boolean isPlainVerb(Hit hit, @Nullable Act last, Sentence sentence) {
        return last != null && hit.entry().has("verb") && UNDERTAKING.contains(last.kind()) && subjects.endingAt(hit.from(), sentence) == null;
    }

    private static final java.util.Set<String> UNDERTAKING = java.util.Set.of("agree", "will", "ready", "propose");

    /** "bàn giao" is no "bàn": a longer verb or noun begins with the same word. */
    private boolean isLongerVerb(Hit hit) {
        Hit verb = passage.at(hit.from(), Category.VERBS);
        Hit none = passage.at(hit.from(), Category.NONVERBS);
        return verb != null && verb.to() > hit.to() || none != null && none.to() > hit.to();
    }

    private @Nullable Act act(Hit hit, Sentence sentence, @Nullable Act last) {
        Subjects.Subject subject = subjects.endingAt(hit.from(), sentence);
        if (subject != null && !subject.who().isNobody()) {
            return new Act(hit, subject.from(), subject.who(), true);
        }
        if (isImpersonal(hit)) {
            return new Act(hit, hit.from(), Who.NOBODY, false);
        }
        int clause = subjects.beforeAdverbs(hit.from(), sentence.from());
        boolean modal = hit.value().equals("will") || hit.entry().has("modal");
        if (last != null && last.takes("that") && modal) {
            return new Act(hit, last.hit().to(), last.who(), false);
        }
        boolean undertakes = modal || hit.value().equals("ready") || hit.value().equals("agree");
        if (last != null && last.kind().equals("claim") && clause <= last.hit().to() && !last.who().isNobody() && undertakes) {
            return new Act(hit, last.hit().to(), last.who(), false);
        }
        if (modal) {
            return atBoundary(clause, sentence) && last != null && !inflected ? new Act(hit, clause, last.who(), false) : null;
        }
        if (!atBoundary(clause, sentence) && !isParticiple(hit)) {
            return null;
        }
        Who who = last != null ? last.who() : Who.NOBODY;
        if (who.isNobody()) {
            Subjects.Subject first = subjects.firstIn(sentence.from(), hit.from());
            who = first == null ? Who.NOBODY : first.who();
            if (first != null && last == null) {
                return new Act(hit, clause, who, true);
            }
        }
        return new Act(hit, clause, who, false);
    }

    /** "It was agreed that". */
    private boolean isImpersonal(Hit hit) {
        String words = tokens.written(hit.from(), Math.min(hit.to(), hit.from() + 2)).toLowerCase(java.util.Locale.ROOT);
        return words.startsWith("it was") || words.startsWith("it has") || words.startsWith("agreement") || words.startsWith("consensus");
    }

    /** "agreeing to", "pledging to": a clause of its own with the main clause's subject. */
    private boolean isParticiple(Hit hit) {
        return inflected && tokens.written(hit.from()).endsWith("ing") && tokens.isSign(hit.from() - 1, ',');
    }

    private boolean atBoundary(int at, Sentence sentence) {
        if (at <= sentence.from()) {
            return true;
        }
        char sign = tokens.sign(at - 1);
        if (sign == ',' || sign == ';' || sign == ':' || sign == '-' || sign == '–' || sign == '—' || sign == '"' || sign == '“' || sign == ')' || sign == ']') {
            return true;
        }
        for (int back = 1; back <= 4; back++) {
            if (passage.hits().end(at - back, Category.CUES, "and") == at || passage.hits().end(at - back, Category.CUES, "also") == at
                    || passage.hits().end(at - back, Category.CUES, "contrast") == at) {
                return true;
            }
        }
        return false;
    }
}
