package entente.domain.follow.said;

import entente.domain.Agreement;
import entente.domain.Commitment;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.follow.Likeness;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sayings of one report. */
public final class Sayings {
    private final Filing filing;
    private final Map<FindingId, String> sessionOf;
    private final Map<FindingId, FindingId> agreementOf;
    private final Map<String, Filed<Meeting>> meetings = new HashMap<>();
    private final Map<String, Filed<Agreement>> agreements = new HashMap<>();
    private final List<Project> projects;
    private final List<Observance> observances;
    private final List<Role> roles;
    private final @Nullable LocalDate day;
    private final @Nullable Filed<Meeting> about;

    private Sayings(
            Filing filing,
            Map<FindingId, String> sessionOf,
            Map<FindingId, FindingId> agreementOf) {
        this.filing = filing;
        this.sessionOf = sessionOf;
        this.agreementOf = agreementOf;
        filing.all(Meeting.class).forEach(each -> meetings.put(each.finding().id(), each));
        filing.all(Agreement.class).forEach(each -> agreements.put(each.finding().id(), each));
        projects = findings(Project.class);
        observances = findings(Observance.class);
        roles = findings(Role.class);
        day = ReportDay.of(filing);
        Filed<Meeting> subject = filing.subject();
        about = subject != null && subject.finding().status() == Status.HELD ? subject : null;
    }

    private <F extends Finding> List<F> findings(Class<F> kind) {
        return filing.all(kind).map(Filed::finding).toList();
    }

    /**
     * All commitments of the reports, the earliest first.
     *
     * @param sessionOf the session that each meeting belongs to
     * @param agreementOf the name under which each agreement is listed
     */
    public static List<Said> of(
            List<Filing> filings,
            Map<FindingId, String> sessionOf,
            Map<FindingId, FindingId> agreementOf) {
        List<Said> all = new ArrayList<>();
        for (Filing filing : filings) {
            new Sayings(filing, sessionOf, agreementOf).all().forEach(all::add);
        }
        all.sort(Said.EARLIEST_FIRST);
        return all;
    }

    private Stream<Said> all() {
        return filing.all(Commitment.class).map(this::said);
    }

    private Said said(Filed<Commitment> filed) {
        Commitment commitment = filed.finding();
        Filed<Meeting> plan =
                commitment.meeting() == null ? null : meetings.get(commitment.meeting());
        Filed<Agreement> agreement =
                commitment.agreement() == null ? null : agreements.get(commitment.agreement());
        return new Said(
                filing,
                filed,
                day,
                on(),
                about == null ? null : sessionOf.get(about.id()),
                plan,
                plan == null ? null : sessionOf.get(plan.id()),
                projects.stream().filter(each -> overlap(each, commitment.evidence())).toList(),
                observances.stream()
                        .filter(each -> overlap(each, commitment.evidence()))
                        .findFirst()
                        .orElse(null),
                role(commitment).orElse(null),
                agreement == null ? null : agreement.finding(),
                agreement == null ? null : agreementOf.getOrDefault(agreement.id(), agreement.id()),
                Wording.of(Cited.of(filing.id(), commitment).evidence().quote()),
                Likeness.FIRST);
    }

    private When on() {
        When met = about == null ? When.UNSAID : about.finding().when().when();
        return met.equals(When.UNSAID) ? filing.report().published().when() : met;
    }

    /** Support for a chairmanship is due in its year (contract, rule 10): the year's words tell. */
    private Optional<Role> role(Commitment commitment) {
        return roles.stream()
                .filter(
                        role ->
                                commitment.by().contains(role.party())
                                        || commitment.to().contains(role.party()))
                .filter(
                        role ->
                                overlap(role, commitment.evidence())
                                        || overlap(role, commitment.due().words()))
                .findFirst();
    }

    /** Whether a finding's words share a character with others of the same report. */
    public static boolean overlap(Finding finding, List<Evidence> words) {
        return finding.evidence().stream()
                .anyMatch(ours -> words.stream().anyMatch(theirs -> overlap(ours, theirs)));
    }

    /** Whether two stretches of one report share a character. */
    public static boolean overlap(Evidence one, Evidence other) {
        return one.start() < other.end() && other.start() < one.end();
    }
}
