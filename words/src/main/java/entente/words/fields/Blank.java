package entente.words.fields;

import entente.domain.Agreement;
import entente.domain.AgreementLevel;
import entente.domain.Channel;
import entente.domain.ChannelKind;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Difficulty;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Format;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Observance;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Place;
import entente.domain.Programme;
import entente.domain.ProgrammeUnit;
import entente.domain.Progress;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.StatementAct;
import entente.domain.Status;
import entente.domain.Visit;
import entente.domain.VisitStatus;
import java.util.List;

/**
 * What an officer starts from who adds a finding: the most usual value in each field, and the words
 * themselves for a name.
 *
 * @param id local in the report, free there
 * @param parties of the report's relation
 */
public record Blank(String id, List<Party> parties, Evidence words) {
    private static final String RULE = Values.OFFICER;

    /** A finding of that kind. */
    public Finding of(Kind kind) {
        List<Evidence> evidence = List.of(words);
        String name = words.quote();
        return switch (kind) {
            case MEETING -> meeting(evidence);
            case COMMITMENT ->
                    new Commitment(
                            id,
                            Mode.AGREE,
                            parties,
                            List.of(),
                            List.of(),
                            Dated.UNSAID,
                            null,
                            null,
                            evidence,
                            RULE);
            case STATEMENT ->
                    new Statement(id, StatementAct.ASSESS, parties, List.of(), evidence, RULE);
            case AGREEMENT ->
                    new Agreement(
                            id, name, AgreementLevel.GOVERNMENT, Dated.UNSAID, evidence, RULE);
            case OBSERVANCE -> new Observance(id, name, Dated.UNSAID, evidence, RULE);
            case PROJECT -> new Project(id, name, Progress.PLANNED, evidence, RULE);
            case ROLE -> new Role(id, parties.getFirst(), name, Dated.UNSAID, evidence, RULE);
            case PERSON -> new Person(name, null, null, evidence, RULE);
            case PROGRAMME ->
                    new Programme(
                            id,
                            name,
                            null,
                            null,
                            ProgrammeUnit.PLACES,
                            Dated.UNSAID,
                            List.of(),
                            evidence,
                            RULE);
            case DIFFICULTY -> new Difficulty(id, parties, List.of(), evidence, RULE);
            case CHANNEL -> new Channel(ChannelKind.GOVERNMENT, evidence, RULE);
            case VISIT ->
                    new Visit(
                            id,
                            VisitStatus.HELD,
                            null,
                            null,
                            null,
                            new Place(null, null),
                            Dated.UNSAID,
                            evidence,
                            RULE);
        };
    }

    private Meeting meeting(List<Evidence> evidence) {
        return new Meeting(
                id,
                Status.HELD,
                false,
                MeetingKind.TALKS,
                null,
                parties,
                null,
                Dated.UNSAID,
                null,
                Format.IN_PERSON,
                null,
                List.of(),
                evidence,
                RULE);
    }
}
