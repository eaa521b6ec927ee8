package entente.reader.commitment;

import entente.domain.Mode;
import entente.domain.Party;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.Relation;
import java.util.ArrayList;
import java.util.List;

/** What has been found undertaken and said, in the order of the text. */
final class Minutes {
    private final Passage passage;
    private final PartyMentions mentions;
    private final Relation relation;
    private final Meetings meetings;
    private final Clauses clauses;
    private final Verbs verbs;
    private final Edges edges;
    private final List<Undertaking> undertakings = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Voices voices = new Voices();

    Minutes(
            Passage passage,
            PartyMentions mentions,
            Relation relation,
            Meetings meetings,
            Clauses clauses,
            Verbs verbs,
            Edges edges) {
        this.passage = passage;
        this.mentions = mentions;
        this.relation = relation;
        this.meetings = meetings;
        this.clauses = clauses;
        this.verbs = verbs;
        this.edges = edges;
    }

    List<Undertaking> undertakings() {
        return undertakings;
    }

    List<Remark> remarks() {
        return remarks;
    }

    Voices voices() {
        return voices;
    }

    /** Notes an act that undertakes nothing, with its words up to a token. */
    void remark(Act act, int end) {
        remarks.add(new Remark(act, act.from(), end));
    }

    /**
     * Notes each clause of what an act governs; those that only say how something is (verbs flagged
     * "w") may be proposed, no more.
     */
    void each(Act act, int from, int end, Form form, Mode mode) {
        for (Clause clause : clauses.in(from, end, form)) {
            Hit head = verbs.head(clause.from(), clause.to());
            if (head == null || !head.entry().has("w") || mode == Mode.PROPOSE) {
                undertaken(act, clause, mode);
            }
        }
    }

    /** Notes all that an act governs as one undertaking. */
    void whole(Act act, int from, int end, Mode mode) {
        int start = edges.start(from, end);
        int stop = edges.end(end, start);
        if (stop > start) {
            undertaken(act, new Clause(start, stop), mode);
        }
    }

    /**
     * Contract, rule 2: what both undertake is agreed whatever the verb, and what one does is
     * pledged or proposed.
     */
    private void undertaken(Act act, Clause clause, Mode mode) {
        List<Party> by = speaker(act);
        if (by.isEmpty() || clause.to() - clause.from() < 2) {
            return;
        }
        int second = secondSession(clause);
        if (second > 0) {
            undertaken(act, new Clause(clause.from(), edges.end(second, clause.from())), mode);
            undertaken(act, new Clause(second, clause.to()), mode);
            return;
        }
        boolean both = by.size() > 1;
        Mode own = both ? Mode.AGREE : mode == Mode.PROPOSE ? Mode.PROPOSE : Mode.PLEDGE;
        boolean title = passage.isTitle(passage.sentenceOf(clause.from()));
        List<Party> to = both ? List.of() : addressee(act, clause.from(), clause.to());
        add(new Undertaking(own, by, to, rule(act, own), clause.from(), clause.to(), title));
    }

    /**
     * "hold the 14th consultations and | the 11th dialogue in 2026": where the second of two
     * planned sessions begins, each being an undertaking of its own (contract, rule 3); -1 for
     * none.
     */
    private int secondSession(Clause clause) {
        int[] last = meetings.plannedBefore(clause.to(), clause.from());
        String name = last == null ? null : meetings.plannedBetween(last[0], last[1]);
        int[] first = last == null ? null : meetings.plannedBefore(last[0], clause.from());
        if (last == null || first == null || name == null) {
            return -1;
        }
        boolean another = !name.equals(meetings.plannedBetween(first[0], first[1]));
        int start = passage.is(last[0] - 1, Category.CUES, "article") ? last[0] - 1 : last[0];
        start = passage.is(start - 1, Category.TIMES, "the") ? start - 1 : start;
        return another && passage.is(start - 1, Category.CUES, "and") ? start : -1;
    }

    private static Rule rule(Act act, Mode mode) {
        if (mode == Mode.PROPOSE) {
            return Rule.PROPOSED;
        }
        return switch (act.kind()) {
            case "will" -> Rule.WILL;
            case "ready" -> Rule.READY;
            default -> mode == Mode.AGREE ? Rule.AGREED : Rule.PLEDGED;
        };
    }

    /** Notes an undertaking, with the planned session that its words name. */
    void add(Undertaking undertaking) {
        undertaking.meeting = meetings.plannedBetween(undertaking.from(), undertaking.until());
        undertakings.add(undertaking);
    }

    /** Whose act it is; both sides' where nobody is told. */
    List<Party> speaker(Act act) {
        return act.who().isNobody() ? relation.parties() : act.who().parties();
    }

    /**
     * "(ຍັງໄດ້)ສະເໜີໃຫ້ຝ່າຍລາວ …": nobody proposes to himself; where one of the pair alone is
     * addressed, right behind the act, the other speaks.
     */
    Act notToOneself(Act act, int from) {
        List<Party> addressed =
                mentions.between(act.to(), from).stream()
                        .map(PartyMention::party)
                        .distinct()
                        .toList();
        Party other = addressed.size() == 1 ? relation.other(addressed.getFirst()) : null;
        return other != null && !act.own() && speaker(act).contains(addressed.getFirst())
                ? act.by(Who.of(other))
                : act;
    }

    /**
     * Whom a one-sided act addresses: the other of the pair, else the first other party between two
     * tokens.
     */
    List<Party> addressee(Act act, int from, int to) {
        Party other = act.who().isOne() ? relation.other(act.who().parties().getFirst()) : null;
        if (other != null) {
            return List.of(other);
        }
        for (PartyMention mention : mentions.between(from, to)) {
            if (!speaker(act).contains(mention.party())) {
                return List.of(mention.party());
            }
        }
        return List.of();
    }
}
