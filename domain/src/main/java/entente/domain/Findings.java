package entente.domain;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

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
        List<Programme> programmes,
        List<Difficulty> difficulties,
        List<Channel> channels,
        List<Visit> visits,
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
        programmes = List.copyOf(programmes);
        difficulties = List.copyOf(difficulties);
        channels = List.copyOf(channels);
        visits = List.copyOf(visits);
        doubts = List.copyOf(doubts);
    }

    /**
     * Findings without the kinds that are not scored: programmes, difficulties, channels, visits.
     */
    public Findings(
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
        this(
                report,
                meetings,
                commitments,
                statements,
                agreements,
                observances,
                projects,
                roles,
                people,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                doubts);
    }

    /** All findings, kind by kind. */
    public List<Finding> all() {
        return Stream.<List<? extends Finding>>of(
                        meetings,
                        commitments,
                        statements,
                        agreements,
                        observances,
                        projects,
                        roles,
                        people,
                        programmes,
                        difficulties,
                        channels,
                        visits)
                .<Finding>flatMap(List::stream)
                .toList();
    }

    /** The keys of the rules that had a hand in them, sorted, each once. */
    public SortedSet<String> rules() {
        SortedSet<String> keys = new TreeSet<>();
        keys.add(report.published().rule());
        for (Finding finding : all()) {
            keys.add(finding.rule());
            keys.add(finding.time().rule());
        }
        keys.remove("");
        return keys;
    }

    /** The same findings under another frame. */
    public Findings withReport(Report other) {
        return new Findings(
                other,
                meetings,
                commitments,
                statements,
                agreements,
                observances,
                projects,
                roles,
                people,
                doubts);
    }
}
