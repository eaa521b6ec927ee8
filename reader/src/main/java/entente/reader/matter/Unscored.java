package entente.reader.matter;

import entente.domain.Channel;
import entente.domain.Difficulty;
import entente.domain.Programme;
import entente.domain.Visit;
import entente.reader.commitment.Commitments;
import entente.reader.meeting.Timing;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.time.Anchor;
import java.util.List;

/** What findings tell beyond the scored kinds. */
public record Unscored(
        List<Programme> programmes,
        List<Difficulty> difficulties,
        List<Channel> channels,
        List<Visit> visits) {
    /** Where no meeting is told, nothing else is. */
    public static final Unscored NONE = new Unscored(List.of(), List.of(), List.of(), List.of());

    /** Reads all four kinds. */
    public static Unscored of(
            Passage passage,
            PartyMentions parties,
            Relation relation,
            People people,
            Anchor anchor,
            Commitments commitments) {
        Timing timing = new Timing(passage, anchor);
        return new Unscored(
                Programmes.of(
                        passage,
                        new ProgrammeYears(passage, timing),
                        new Givers(passage, parties, relation, commitments)),
                Difficulties.of(passage, parties, relation, commitments),
                Channels.of(passage),
                Visits.of(
                        passage,
                        new VisitWords(passage, parties, people, relation, commitments),
                        timing,
                        anchor));
    }
}
