package entente.reader.commitment;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Entry;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks over the sentences and their acts, and has each read by the rule of its class. */
final class Undertakings {
    /** What is claimed first begins so many words behind the claim at most. */
    private static final int CLAIMED = 8;

    private static final Entry CLAIM = new Entry(Category.ACTS, "claim", "", false, false);

    private final Passage passage;
    private final Acts acts;
    private final Edges edges;
    private final Background background;
    private final Headlines headlines;
    private final ThatClauses thatClauses;
    private final Lists lists;
    private final Agreed agreed;
    private final Pledged pledged;
    private final Modals modals;
    private final Invitations invitations;
    private final Proposals proposals;
    private final ActionTables tables;
    private final Minutes minutes;

    private Undertakings(
            Passage passage,
            PartyMentions mentions,
            People people,
            Relation relation,
            Meetings meetings,
            Anchor anchor) {
        this.passage = passage;
        Openings openings = new Openings(passage);
        Verbs verbs = new Verbs(passage, openings);
        AdverbRuns adverbs = new AdverbRuns(passage);
        Speaker speaker = new Speaker(relation);
        Subjects subjects =
                new Subjects(
                        passage,
                        new NounPhrases(passage, mentions, people, relation, speaker),
                        speaker,
                        adverbs);
        acts = new Acts(passage, subjects, adverbs);
        edges = new Edges(passage, openings);
        Clauses clauses = new Clauses(passage, openings, verbs, edges);
        background = new Background(passage, meetings, anchor);
        minutes = new Minutes(passage, mentions, relation, meetings, clauses, verbs, edges);
        tables = new ActionTables(passage, mentions, relation, minutes);
        headlines = new Headlines(passage, relation, subjects, verbs, edges, minutes);
        thatClauses = new ThatClauses(passage, subjects, meetings, verbs, edges, minutes);
        lists = new Lists(passage, background, verbs, minutes);
        agreed = new Agreed(passage, mentions, background, verbs, edges, thatClauses, minutes);
        pledged = new Pledged(passage, background, verbs, minutes);
        modals = new Modals(passage, relation, meetings, background, verbs, minutes);
        invitations = new Invitations(passage, meetings, background, clauses, edges, minutes);
        proposals =
                new Proposals(passage, mentions, background, verbs, thatClauses, agreed, minutes);
    }

    /** All that a report's sentences undertake and say. */
    static Minutes of(
            Passage passage,
            PartyMentions mentions,
            People people,
            Relation relation,
            Meetings meetings,
            Anchor anchor) {
        Undertakings undertakings =
                new Undertakings(passage, mentions, people, relation, meetings, anchor);
        int index = 0;
        while (index < passage.sentences().size()) {
            int behind = undertakings.tables.read(index);
            index = behind > index ? behind : undertakings.sentence(index) + 1;
        }
        return undertakings.minutes;
    }

    /**
     * Reads a sentence and the list that it may open; gives the index of the last sentence read.
     */
    private int sentence(int index) {
        Sentence sentence = passage.sentences().get(index);
        List<Act> all = acts.in(sentence);
        minutes.voices().add(all, sentence.from());
        if (passage.isTitle(index) && all.isEmpty()) {
            headlines.read(sentence);
        }
        int last = index;
        int i = 0;
        while (i < all.size()) {
            Act act = all.get(i);
            if (act.is("agree") && act.takes("that")) {
                i = agreedThat(all, i, sentence);
                continue;
            }
            int end = end(all, i, i + 1, sentence);
            boolean open =
                    (act.is("agree") || act.is("will"))
                            && i + 1 == all.size()
                            && lists.opensAt(act, end, sentence);
            if (open) {
                last = lists.read(act, index);
            } else {
                read(act, before(all, i), end, sentence);
            }
            i++;
        }
        return last;
    }

    /**
     * The act before; the claim where it was claimed: "khẳng định Việt Nam coi trọng quan hệ, sẽ …"
     * affirms both.
     */
    private @Nullable Act before(List<Act> all, int i) {
        Act before = i > 0 ? all.get(i - 1) : null;
        if (before == null || !before.is("assess")) {
            return before;
        }
        if (passage.hits().end(before.from(), Category.ACTS, "claim") > before.from()) {
            return before.as(CLAIM);
        }
        Act first = i > 1 ? all.get(i - 2) : null;
        return first != null && first.is("claim") && before.clause() - first.to() <= CLAIMED
                ? first
                : before;
    }

    /**
     * Where the words that an act governs end: before the clause of the next one that is read by
     * itself.
     */
    private int end(List<Act> all, int i, int next, Sentence sentence) {
        return next < all.size()
                ? edges.end(all.get(next).clause(), all.get(i).to())
                : sentence.to();
    }

    /** Reads "agreed that …" with the modals that its clauses hold; gives the next act to read. */
    private int agreedThat(List<Act> all, int i, Sentence sentence) {
        Act act = all.get(i);
        int next = i + 1;
        while (next < all.size() && all.get(next).isModal()) {
            next++;
        }
        int end = end(all, i, next, sentence);
        if (next == i + 1 && !thatClauses.tellsWhatShallBe(act.to(), end)) {
            minutes.remark(act, end);
        } else if (!background.isRetold(act, sentence)) {
            thatClauses.read(act, act.to(), end, sentence);
        }
        return next;
    }

    private void read(Act act, @Nullable Act before, int end, Sentence sentence) {
        switch (act.kind()) {
            case "agree" -> agreed.read(act, end, sentence);
            case "ready" -> {
                if (!background.isHoped(act, before)) {
                    pledged.ready(act, end, sentence);
                }
            }
            case "will" -> {
                if (!background.isHoped(act, before)) {
                    modals.read(act, before, end, sentence);
                }
            }
            case "invite" -> invitations.read(act, end, sentence);
            case "propose" -> proposals.read(act, end, sentence);
            case "claim" -> pledged.support(act, end, sentence);
            case "claim-agreed" -> {
                pledged.support(act, end, sentence);
                minutes.remark(act, end);
            }
            default -> minutes.remark(act, end);
        }
    }
}
