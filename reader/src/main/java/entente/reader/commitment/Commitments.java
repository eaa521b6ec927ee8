package entente.reader.commitment;

import entente.domain.Agreement;
import entente.domain.Area;
import entente.domain.Commitment;
import entente.domain.Evidence;
import entente.domain.Statement;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Areas;
import entente.reader.passage.Passage;
import entente.reader.passage.Topics;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All commitments and statements of a report. */
public final class Commitments {
    /** A commitment is said to be of so many areas at most. */
    private static final int MOST_AREAS = 3;

    private final Passage passage;
    private final Areas areas;
    private final Topics topics;
    private final CitedAgreements agreements;
    private final List<Undertaking> kept = new ArrayList<>();
    private List<Statement> statements = List.of();
    private Voices voices = new Voices();

    /** Ids of commitments and statements run on from here. */
    private final int before;

    private final int statementsBefore;

    private Commitments(Passage passage, List<Agreement> agreements, @Nullable Commitments before) {
        this.before = before == null ? 0 : before.before + before.kept.size();
        this.statementsBefore =
                before == null ? 0 : before.statementsBefore + before.statements.size();
        this.passage = passage;
        this.areas = new Areas(passage);
        this.topics = new Topics(passage, areas);
        this.agreements = new CitedAgreements(agreements);
    }

    /**
     * Reads the commitments and statements of one pair; none where it is not a pair that met.
     *
     * @param before those of the pair that the report told of before; null for none
     */
    public static Commitments of(
            Passage passage,
            PartyMentions mentions,
            People people,
            Relation relation,
            Meetings meetings,
            Anchor anchor,
            List<Agreement> agreements,
            @Nullable Commitments before) {
        Commitments commitments = new Commitments(passage, agreements, before);
        if (relation.isPair() && !meetings.all().isEmpty()) {
            Minutes minutes =
                    Undertakings.of(passage, mentions, people, relation, meetings, anchor);
            commitments.voices = minutes.voices();
            commitments.keep(minutes.undertakings(), new DueDates(passage, meetings, anchor));
            commitments.dropUnmatchedTitles();
            commitments.kept.addAll(
                    new PlannedSessions(passage, relation, meetings).untold(commitments.kept));
            commitments.kept.sort(Comparator.comparingInt(Undertaking::first));
            commitments.statements =
                    new Statements(passage, commitments.areas, commitments.statementsBefore)
                            .of(minutes.remarks());
        }
        return commitments;
    }

    /** What was only said, in the order of the text; ids run from "s1". */
    public List<Statement> statements() {
        return statements;
    }

    /** Whose words the token is: those of the last act before it in its sentence. */
    public Voice voiceAt(int token, Sentence sentence) {
        return voices.at(token, sentence.from());
    }

    /** The commitments in the order of the text; ids run from "c1". */
    public List<Commitment> all() {
        List<Commitment> all = new ArrayList<>();
        for (Undertaking one : kept) {
            all.add(finished(one, "c" + (before + all.size() + 1)));
        }
        return all;
    }

    private void keep(List<Undertaking> undertakings, DueDates dueDates) {
        Restatements restatements = new Restatements(passage);
        for (Undertaking one : undertakings) {
            one.due = dueDates.of(one);
            restatements.keep(one);
        }
        kept.addAll(restatements.kept());
    }

    /**
     * A headline says in other words what the body says exactly: alone it counts only where the
     * body undertakes nothing.
     */
    private void dropUnmatchedTitles() {
        if (kept.stream().anyMatch(one -> !one.title)) {
            kept.removeIf(one -> one.title && one.clauses.size() == 1);
        }
    }

    private Commitment finished(Undertaking one, String id) {
        List<Evidence> evidence = new ArrayList<>();
        for (Clause clause : one.clauses) {
            evidence.add(passage.evidence(clause.from(), clause.to()));
        }
        return new Commitment(
                id,
                one.mode,
                one.by,
                one.to,
                areas(one),
                one.due,
                one.meeting,
                agreements.in(evidence.getFirst()),
                evidence,
                one.rule.key());
    }

    /**
     * Its own words', then those of what its sentence and its section are about. To hold a session
     * is diplomacy before all else.
     */
    private List<Area> areas(Undertaking one) {
        List<Area> found = new ArrayList<>(areas.of(one.from(), one.until()));
        for (List<Area> topic : topics.of(one.from())) {
            topic.stream()
                    .filter(area -> !found.contains(area))
                    .limit(Math.max(0, MOST_AREAS - found.size()))
                    .forEach(found::add);
        }
        if (one.meeting == null || found.contains(Area.DIPLOMACY)) {
            return found;
        }
        List<Area> more = new ArrayList<>(List.of(Area.DIPLOMACY));
        more.addAll(found);
        return more;
    }
}
