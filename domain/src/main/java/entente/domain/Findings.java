package entente.domain;

import java.util.List;

/**
 * All that the reader says of one report; the JSON form is the contract that every consumer holds
 * to.
 */
public record Findings(
        Report report,
        List<Meeting> meetings,
        List<Commitment> commitments,
        List<Statement> statements,
        List<Agreement> agreements,
        List<Observance> observances,
        List<Project> projects,
        List<Role> roles,
        List<Person> people,
        List<Doubt> doubts) {
    public Findings {
        meetings = List.copyOf(meetings);
        commitments = List.copyOf(commitments);
        statements = List.copyOf(statements);
        agreements = List.copyOf(agreements);
        observances = List.copyOf(observances);
        projects = List.copyOf(projects);
        roles = List.copyOf(roles);
        people = List.copyOf(people);
        doubts = List.copyOf(doubts);
    }
}
