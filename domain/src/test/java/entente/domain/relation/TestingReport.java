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
import entente.domain.When;
import entente.domain.decision.Decision;
import entente.domain.review.Reviewing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report that a test tells in a few words. Times are written "2018-08-24", "2018",
 * "2017-10-01/2017-12-31", "/2025-12-31" (not after) or "" (unsaid); parties "LAO VNM".
 */
public final class TestingReport {
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
    private int written;

    /** In Vietnamese. */
    public TestingReport(String name, String published) {
        this(name, published, "vi");
    }

    public TestingReport(String name, String published, String language) {
        this.name = name;
        this.published = time(published);
        this.language = language;
    }

    /** The report's address, made from a short name. */
    public static ReportId address(String name) {
        String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        return new ReportId(hex + "0".repeat(64 - hex.length()));
    }

    public static When time(String written) {
        if (written.isEmpty()) {
            return When.UNSAID;
        }
        if (written.startsWith("/")) {
            return new When.By(LocalDate.parse(written.substring(1)));
        }
        if (written.length() == 4) {
            return time(written + "-01-01/" + written + "-12-31");
        }
        String[] ends = written.split("/", -1);
        return new When.Within(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    public static List<Party> parties(String codes) {
        return codes.isEmpty()
                ? List.of()
                : List.of(codes.split(" ")).stream().map(Party::new).toList();
    }

    private Evidence words(String words) {
        int start = written;
        int length = words.codePointCount(0, words.length());
        written += length + 1;
        return new Evidence(start, start + length, words);
    }

    private Dated dated(String when, Evidence words) {
        return when.isEmpty() ? Dated.UNSAID : new Dated(time(when), List.of(words), "test");
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
        Evidence evidence = words(agreement);
        agreements.add(
                new Agreement(
                        "a" + (agreements.size() + 1),
                        agreement,
                        AgreementLevel.MINISTRY,
                        dated(period, evidence),
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
        return names;
    }
}
