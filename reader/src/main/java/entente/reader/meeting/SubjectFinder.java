package entente.reader.meeting;

import entente.domain.Status;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds which meeting a report is about: the session that title and lead tell most of, or an
 * encounter.
 */
final class SubjectFinder {
    /**
     * What a session named behind the lead's encounter loses: nothing that it can gain makes up for
     * it.
     */
    private static final int ONLY_CITED = 8;

    /** Between "is" and "mechanism" stand so many words at most. */
    private static final int COMPLEMENT = 6;

    private final Setting setting;
    private final Passage passage;

    SubjectFinder(Setting setting) {
        this.setting = setting;
        this.passage = setting.passage();
    }

    /**
     * The subject: one of the sessions named, or an encounter; null where the report is about
     * neither.
     */
    @Nullable Draft among(List<Draft> drafts) {
        Draft encounter = new Encounters(passage, setting.people(), setting.parties()).subject();
        if (encounter != null && titleTellsEncounter(drafts)) {
            return encounter;
        }
        Draft session = session(drafts);
        return session == null ? encounter : session;
    }

    /** A title that tells of a meeting, a reception or a call and names no mechanism. */
    private boolean titleTellsEncounter(List<Draft> drafts) {
        if (!passage.isTitle(0)
                || drafts.stream()
                        .anyMatch(
                                d ->
                                        passage.isTitle(d.sentence) && !d.isPlanned()
                                                || isLeadsSession(d))) {
            return false;
        }
        Sentence title = passage.sentences().getFirst();
        for (int at = title.from(); at < title.to(); at++) {
            if (setting.isEncounter(at) && !passage.isInside(at)) {
                return leadTellsEncounter();
            }
        }
        return false;
    }

    /** A numbered session that the lead names before it tells of any encounter. */
    private boolean isLeadsSession(Draft draft) {
        return draft.sentence == setting.lead()
                && draft.certain
                && draft.ordinal != null
                && !setting.tellsEncounter(setting.sentenceOf(draft).from(), draft.from);
    }

    /** Whether the lead tells of talks or a call, so that a mechanism named later is only cited. */
    private boolean leadTellsEncounter() {
        if (setting.lead() >= passage.sentences().size()) {
            return false;
        }
        Sentence sentence = passage.sentences().get(setting.lead());
        return setting.tellsEncounter(sentence.from(), sentence.to()) || subheadStandsBefore();
    }

    /** "Hai nước nhất trí sớm họp Ủy ban hỗn hợp." above a lead that tells of the call. */
    private boolean subheadStandsBefore() {
        int behind = setting.lead() + 1;
        if (behind >= passage.sentences().size()) {
            return false;
        }
        Sentence subhead = passage.sentences().get(setting.lead());
        Sentence sentence = passage.sentences().get(behind);
        return setting.timing().day(subhead) == null
                && setting.people().between(subhead.from(), subhead.to()).isEmpty()
                && setting.timing().day(sentence) != null
                && setting.tellsEncounter(sentence.from(), sentence.to());
    }

    private @Nullable Draft session(List<Draft> drafts) {
        Draft best = null;
        int bestScore = 0;
        for (Draft draft : drafts) {
            if (isCandidate(draft)) {
                int score = score(draft);
                if (score > bestScore) {
                    bestScore = score;
                    best = draft;
                }
            }
        }
        if (best != null && isAnnouncedBefore(best, drafts)) {
            return null;
        }
        if (best != null && passage.isTitle(best.sentence)) {
            boolean told = best.certain || leadTellsHolding() && !leadAnnounces(drafts);
            return told && !best.next && best.status != Status.PLANNED ? best : null;
        }
        return best;
    }

    /**
     * "co-chaired the consultations": the title's mechanism, without a number, is what was held.
     */
    private boolean leadTellsHolding() {
        int last = Math.min(passage.sentences().size(), setting.lead() + Setting.LEAD);
        for (Sentence sentence : passage.sentences().subList(setting.lead(), last)) {
            if (setting.hasCue(sentence, "chair") && setting.has(sentence, Category.MECHANISMS)) {
                return true;
            }
        }
        return false;
    }

    /** "… will co-chair the ninth consultations on 9 May. … agreed at the eighth ones". */
    private boolean isAnnouncedBefore(Draft draft, List<Draft> drafts) {
        Draft announced = new AnnouncedSubject(setting).among(drafts);
        return announced != null
                && announced.sentence < draft.sentence
                && announced.mechanism == draft.mechanism
                && announced.ordinal != null
                && draft.ordinal != null
                && draft.ordinal < announced.ordinal;
    }

    /** "… to visit Sweden for Joint Commission" above "will co-chair the 4th … Commission". */
    private boolean leadAnnounces(List<Draft> drafts) {
        Draft announced = new AnnouncedSubject(setting).among(drafts);
        return announced != null && announced.ordinal != null;
    }

    private boolean isCandidate(Draft draft) {
        boolean title = passage.isTitle(draft.sentence);
        if (draft.mechanism == null
                || draft.previous
                || !title
                        && (draft.sentence >= setting.lead() + Setting.LEAD
                                || draft.next
                                || draft.isPlanned())) {
            return false;
        }
        return (title || !isCitedBehindTheDaysTalks(draft) && !isDescribed(draft))
                && (!setting.relation().isPair()
                        || draft.parties.equals(setting.relation().parties()));
    }

    /** "The joint commission is the oldest channel": of the mechanism, and of none of its days. */
    private boolean isDescribed(Draft draft) {
        Sentence sentence = setting.sentenceOf(draft);
        if (draft.ordinal != null || setting.timing().day(sentence) != null) {
            return false;
        }
        int copula = -COMPLEMENT;
        for (int at = draft.to; at < sentence.to(); at++) {
            if (passage.is(at, Category.CLASSES, "copula")) {
                copula = at;
            } else if (at - copula < COMPLEMENT
                    && passage.is(at, Category.MARKERS, "mechanism-noun")) {
                return true;
            }
        }
        return false;
    }

    private int score(Draft draft) {
        Sentence sentence = setting.sentenceOf(draft);
        boolean chaired = setting.hasCue(sentence, "chair");
        int score =
                passage.isTitle(draft.sentence)
                        ? 1
                        : Setting.LEAD - (draft.sentence - setting.lead());
        score += draft.ordinal != null ? 4 : 0;
        score += chaired ? 4 : setting.hasCue(sentence, "lead") ? 2 : 0;
        score += setting.hasCue(sentence, "held") ? 2 : 0;
        score += setting.timing().day(sentence) != null ? 2 : 0;
        score += draft.certain ? 2 : 0;
        return !chaired && standsBehindEncounter(draft) ? score - ONLY_CITED : score;
    }

    /**
     * "On 27 March the ministers held talks … The second consultations were held in May 2024.": the
     * lead's own day is the talks', and a session behind it has none.
     */
    private boolean isCitedBehindTheDaysTalks(Draft draft) {
        if (!standsBehindEncounter(draft)) {
            return false;
        }
        Sentence lead = passage.sentences().get(setting.lead());
        Sentence sentence = setting.sentenceOf(draft);
        return !setting.hasCue(sentence, "chair")
                && setting.tellsEncounter(lead.from(), lead.to())
                && setting.timing().day(lead) != null
                && setting.timing().day(sentence) == null;
    }

    /** Whether the lead tells of an encounter and of no session, and the session is named later. */
    private boolean standsBehindEncounter(Draft draft) {
        if (passage.isTitle(draft.sentence) || draft.sentence <= setting.lead()) {
            return false;
        }
        Sentence lead = passage.sentences().get(setting.lead());
        return !setting.hasCue(lead, "chair")
                && !setting.has(lead, Category.MECHANISMS)
                && leadTellsEncounter();
    }
}
