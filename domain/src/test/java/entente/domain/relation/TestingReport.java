package entente.domain.relation;

import entente.domain.Agreement;
import entente.domain.AgreementLevel;
import entente.domain.Area;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Observance;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Place;
import entente.domain.Progress;
import entente.domain.Project;
import entente.domain.Report;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.StatementAct;
import entente.domain.Status;
import entente.domain.Visit;
import entente.domain.VisitStatus;
import entente.domain.When;
import entente.domain.decision.Decision;
import entente.domain.review.Reviewing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report that a test tells in a few words; times and parties are written as in {@link
 * TestingText}.
 */
public final class TestingReport extends TestingText {
    private static final Evidence NOWHERE = new Evidence(0, 0, "");

    private final String name;
    private final String language;
    private final When published;
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Observance> observances = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();

    /** In Vietnamese. */
    public TestingReport(String name, String published) {
        this(name, published, "vi");
    }

    public TestingReport(String name, String published, String language) {
        this.name = name;
        this.published = time(published);
        this.language = language;
    }

    /** A round of political consultations. */
    public TestingReport session(
            Status status,
            boolean subject,
            Level level,
            @Nullable Integer ordinal,
            String when,
            @Nullable Place where) {
        String words = status.word() + " consultation " + level.word() + " " + ordinal;
        Evidence evidence = words(words);
        meetings.add(
                new Meeting(
                        "m" + (meetings.size() + 1),
                        status,
                        subject,
                        MeetingKind.CONSULTATION,
                        new Mechanism(MechanismKind.POLITICAL_CONSULTATION, level, "consultation"),
                        parties("LAO VNM"),
                        ordinal,
                        dated(when, evidence),
                        where,
                        Format.IN_PERSON,
                        null,
                        List.of(),
                        List.of(evidence),
                        "test"));
        return this;
    }

    public TestingReport held(Level level, int ordinal, String when, Place where) {
        return session(Status.HELD, true, level, ordinal, when, where);
    }

    /** An encounter outside any mechanism. */
    public TestingReport encounter(
            MeetingKind kind, Status status, String parties, String when, String where) {
        Evidence evidence = words(kind.word() + " " + when + " " + where);
        meetings.add(
                new Meeting(
                        "m" + (meetings.size() + 1),
                        status,
                        false,
                        kind,
                        null,
                        parties(parties),
                        null,
                        dated(when, evidence),
                        new Place(new Party(where), null),
                        null,
                        null,
                        List.of(),
                        List.of(evidence),
                        "test"));
        return this;
    }

    public TestingReport commitment(
            Mode act,
            String by,
            String words,
            String due,
            @Nullable String meeting,
            Area... areas) {
        return commitment(act, by, words, due, meeting, null, NOWHERE, areas);
    }

    private TestingReport commitment(
            Mode act,
            String by,
            String words,
            String due,
            @Nullable String meeting,
            @Nullable String agreement,
            Evidence dueWords,
            Area... areas) {
        Evidence evidence = words(words);
        List<Party> to = new ArrayList<>(parties("LAO VNM"));
        to.removeAll(parties(by));
        commitments.add(
                new Commitment(
                        "c" + (commitments.size() + 1),
                        act,
                        parties(by),
                        to,
                        List.of(areas),
                        dated(due, dueWords.equals(NOWHERE) ? evidence : dueWords),
                        meeting,
                        agreement,
                        List.of(evidence),
                        "test"));
        return this;
    }

    public TestingReport agreed(String words, String due, @Nullable String meeting, Area... areas) {
        return commitment(Mode.AGREE, "LAO VNM", words, due, meeting, areas);
    }

    /** Both undertake to carry out an agreement, "a1" for the first that the report tells. */
    public TestingReport agreedToCarryOut(String words, String due, String agreement) {
        return commitment(Mode.AGREE, "LAO VNM", words, due, null, agreement, NOWHERE);
    }

    /** One side undertakes to support the other in the role told last, due in its term. */
    public TestingReport supports(String by, String words) {
        Role role = roles.getLast();
        String due = ((When.Within) role.when().when()).from().getYear() + "";
        Evidence ofRole = role.evidence().getFirst();
        return commitment(Mode.PLEDGE, by, words, due, null, null, ofRole, Area.MULTILATERAL);
    }

    public TestingReport role(String party, String role, String term) {
        Evidence evidence = words(role + " " + term);
        Dated when = dated(term, evidence);
        String id = "r" + (roles.size() + 1);
        roles.add(new Role(id, new Party(party), role, when, List.of(evidence), "test"));
        return this;
    }

    /** A statement whose words tell the role told last. */
    public TestingReport said(StatementAct act, String by) {
        statement(act, by, roles.getLast().evidence().getFirst());
        return this;
    }

    public TestingReport said(StatementAct act, String by, String words) {
        statement(act, by, words(words));
        return this;
    }

    private void statement(StatementAct act, String by, Evidence evidence) {
        String id = "s" + (statements.size() + 1);
        statements.add(new Statement(id, act, parties(by), List.of(), List.of(evidence), "test"));
    }

    public TestingReport agreement(String agreement, String period) {
        return agreement(agreement, period, agreement);
    }

    /**
     * @param quote the words that tell the period
     */
    public TestingReport agreement(String agreement, String period, String quote) {
        Evidence evidence = words(agreement);
        agreements.add(
                new Agreement(
                        "a" + (agreements.size() + 1),
                        agreement,
                        AgreementLevel.MINISTRY,
                        dated(period, quote.equals(agreement) ? evidence : words(quote)),
                        List.of(evidence),
                        "test"));
        return this;
    }

    public TestingReport project(String project, Progress progress) {
        project(project, progress, words(project));
        return this;
    }

    /** A project whose name stands in the commitment told last. */
    public TestingReport projectWithin(String project, Progress progress) {
        Evidence whole = commitments.getLast().evidence().getFirst();
        int at = whole.quote().indexOf(project);
        int start = whole.start() + whole.quote().codePointCount(0, at);
        int end = start + project.codePointCount(0, project.length());
        project(project, progress, new Evidence(start, end, project));
        return this;
    }

    private void project(String project, Progress progress, Evidence evidence) {
        String id = "p" + (projects.size() + 1);
        projects.add(new Project(id, project, progress, List.of(evidence), "test"));
    }

    /** An observance whose words are those of the commitment told last. */
    public TestingReport observanceWithin(String observance, String when) {
        List<Evidence> evidence = commitments.getLast().evidence();
        Dated dated = dated(when, evidence.getFirst());
        String id = "o" + (observances.size() + 1);
        observances.add(new Observance(id, observance, dated, evidence, "test"));
        return this;
    }

    public TestingReport visit(
            VisitStatus status, String party, Level level, String where, String when) {
        visit(status, party, level, where, when, words("visit " + status.word() + " " + where));
        return this;
    }

    /** The visit to which the commitment told last invites. */
    public TestingReport visitWithin(String party, Level level, String where) {
        Evidence evidence = commitments.getLast().evidence().getFirst();
        visit(VisitStatus.INVITED, party, level, where, "", evidence);
        return this;
    }

    private void visit(
            VisitStatus status,
            String party,
            Level level,
            String where,
            String when,
            Evidence evidence) {
        visits.add(
                new Visit(
                        "v" + (visits.size() + 1),
                        status,
                        new Party(party),
                        null,
                        level,
                        new Place(new Party(where), null),
                        dated(when, evidence),
                        List.of(evidence),
                        "test"));
    }

    public TestingReport person(String person, String party, @Nullable String office) {
        people.add(new Person(person, new Party(party), office, List.of(words(person)), "test"));
        return this;
    }

    public ReportId id() {
        return address(name);
    }

    public Findings findings() {
        Evidence line = new Evidence(0, 1, " ");
        Dated date =
                published.equals(When.UNSAID)
                        ? Dated.UNSAID
                        : new Dated(published, List.of(line), "test");
        return new Findings(
                new Report(id().sha256(), language, null, null, List.of(), date, List.of(), null),
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
                visits,
                List.of());
    }

    /** As filed, with nothing decided. */
    public Filing filing() {
        return filing(List.of());
    }

    public Filing filing(List<Decision.OnFindings> decisions) {
        return Reviewing.of(id(), name + ".txt", findings(), decisions);
    }

    /** The name of a finding by its id in the report. */
    public FindingId named(String local) {
        return Objects.requireNonNull(names().get(local), local);
    }

    private Map<String, FindingId> names() {
        Naming naming = new Naming(id());
        Map<String, FindingId> names = new HashMap<>();
        meetings.forEach(each -> names.put(each.id(), naming.name(each)));
        commitments.forEach(each -> names.put(each.id(), naming.name(each)));
        statements.forEach(each -> names.put(each.id(), naming.name(each)));
        agreements.forEach(each -> names.put(each.id(), naming.name(each)));
        observances.forEach(each -> names.put(each.id(), naming.name(each)));
        projects.forEach(each -> names.put(each.id(), naming.name(each)));
        roles.forEach(each -> names.put(each.id(), naming.name(each)));
        people.forEach(each -> names.put(each.name(), naming.name(each)));
        visits.forEach(each -> names.put(each.id(), naming.name(each)));
        return names;
    }
}
