package entente.register.account;

import entente.domain.chronicle.Settings;
import entente.domain.relation.Concern;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.entry.Logged;
import entente.register.store.LogStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Questions to the register as of one moment; accounts must be up to date. */
public final class Looking {
    private final Handle handle;
    private final Library library;
    private final Clock clock;
    private final Scope scope;

    public Looking(Handle handle, Library library, Clock clock, Scope scope) {
        this.handle = handle;
        this.library = library;
        this.clock = clock;
        this.scope = scope;
    }

    public List<Relation> relations() {
        return handle.createQuery(
                        "SELECT code FROM relation WHERE " + scope.on("code") + " ORDER BY code")
                .mapTo(String.class)
                .map(Relation::parse)
                .list();
    }

    public Settings settings(Relation relation) {
        return Settings.of(new Materials(handle, library).of(relation).decisions());
    }

    public List<Overview> overviews(@Nullable Relation relation, @Nullable LocalDate on) {
        return new Overviews(handle, clock, scope.and(relation)).of(on);
    }

    /** Zones that lie a day apart make no difference here: what is due is due in days. */
    public Due due(DueQuestion asked, @Nullable LocalDate since) {
        LocalDate today = asked.on() == null ? today("Z") : asked.on();
        LocalDate last = today.plusDays(asked.days());
        Questions questions = new Questions(handle, scope);
        long pastDue = questions.count(asked, today.minusDays(1));
        return new Due(
                questions.sessions(asked, since, last),
                questions.commitments(asked, today, since, last),
                pastDue,
                questions.count(asked, last) - pastDue);
    }

    public Named find(String typed) {
        return new Names(handle, scope).finding(typed);
    }

    public ReportId findReport(String typed) {
        return new Names(handle, scope).report(typed);
    }

    /** The earliest filed first. */
    public List<ReportId> reports(@Nullable Relation relation) {
        return ids("SELECT sha256 FROM report WHERE " + reportsOf(relation) + " ORDER BY filed");
    }

    /** The newest filed first, so many at most. */
    public List<ReportId> newest(int most) {
        return ids(
                "SELECT sha256 FROM report WHERE "
                        + reportsOf(null)
                        + " ORDER BY filed DESC LIMIT "
                        + most);
    }

    /** The reports filed behind an entry, the earliest first, so many at most. */
    public List<ReportRow> reports(@Nullable Relation relation, long behind, int most) {
        return handle.createQuery(
                        "SELECT * FROM report WHERE filed > :behind AND "
                                + reportsOf(relation)
                                + " ORDER BY filed LIMIT :most")
                .bind("behind", behind)
                .bind("most", most)
                .map((row, _) -> row(row))
                .list();
    }

    private static ReportRow row(ResultSet row) throws SQLException {
        return new ReportRow(
                new ReportId(row.getString("sha256")),
                row.getLong("filed"),
                row.getLong("position"),
                row.getString("file"),
                row.getString("language"),
                row.getString("title"),
                row.getString("source"),
                Days.when(row.getString("published_from"), row.getString("published_to")));
    }

    /** Commitments in their order. */
    public List<Named> commitments(CommitmentQuestion asked) {
        return new Commitments(handle, scope, today("Z")).of(asked);
    }

    /**
     * How far the log tells of what may be seen: as long as it is the same, so is every answer of
     * the same day.
     */
    public long changed() {
        return scope.isAll()
                ? LogStore.head(handle).size()
                : handle.createQuery(
                                "SELECT COALESCE(MAX(changed), -1) FROM relation WHERE "
                                        + scope.on("code"))
                        .mapTo(Long.class)
                        .one();
    }

    public List<ReportId> pending(@Nullable Relation relation) {
        return ids(
                "SELECT DISTINCT r.sha256, r.filed FROM relation a JOIN finding f ON f.relation = a.code"
                        + " JOIN report r ON r.sha256 = f.report"
                        + " WHERE f.review = 'pending' AND "
                        + scope.and(relation).on("a.code")
                        + " ORDER BY r.filed");
    }

    /** The reports that wait for an officer, the earliest filed first. */
    public List<Waiting> waiting(long after, int most) {
        return new WaitingList(handle, library, scope).after(after, most);
    }

    /** The log, as far as it concerns the scope. */
    public Entries entries() {
        return new Entries(handle, library, scope, this);
    }

    /** How many findings wait for an officer; one of two relations waits in both. */
    public long pendingFindings() {
        return handle.createQuery(
                        "SELECT COALESCE(SUM(pending), 0) FROM figures WHERE "
                                + scope.on("relation"))
                .mapTo(Long.class)
                .one();
    }

    private String reportsOf(@Nullable Relation relation) {
        return Reports.in(scope.and(relation));
    }

    private List<ReportId> ids(String question) {
        return handle.createQuery(question)
                .map((row, _) -> new ReportId(row.getString("sha256")))
                .list();
    }

    public FiledReport report(ReportId report) {
        Materials.History history = new Materials(handle, library).history(report);
        List<Relation> relations =
                new Concerns(handle, library)
                        .relations(report).stream().filter(scope::admits).toList();
        if (!history.known() || (relations.isEmpty() && !scope.isAll())) {
            throw new Trouble(Kind.NO_SUCH_REPORT, report.brief());
        }
        List<Filed<?>> rejected =
                history.all().stream()
                        .filter(filed -> filed.review() == Review.REJECTED)
                        .<Filed<?>>map(filed -> filed)
                        .toList();
        Filing filing = history.filing();
        return new FiledReport(
                scope.isAll() ? filing : told(filing, filing.findings(), relations),
                position(report),
                relations,
                Library.text(handle, report, filing.report()),
                scope.isAll() ? rejected : told(filing, rejected, relations).findings());
    }

    /** Of these findings what is about the relations that may be seen. */
    private static Filing told(Filing filing, List<Filed<?>> findings, List<Relation> relations) {
        Filing all =
                new Filing(filing.id(), filing.file(), filing.report(), findings, filing.doubts());
        Set<FindingId> seen = new HashSet<>();
        relations.forEach(
                relation ->
                        Concern.about(relation, all)
                                .findings()
                                .forEach(filed -> seen.add(filed.id())));
        return new Filing(
                filing.id(),
                filing.file(),
                filing.report(),
                findings.stream().filter(filed -> seen.contains(filed.id())).toList(),
                filing.doubts());
    }

    public List<Logged> history(FindingId finding) {
        Named named = find(finding.value());
        Concerns concerns = new Concerns(handle, library);
        Touching touching = new Touching(finding, named.target(), named.report());
        return handle
                .createQuery(
                        "SELECT DISTINCT position FROM concern WHERE relation = :relation ORDER BY position")
                .bind("relation", named.relation().toString())
                .mapTo(Long.class)
                .list()
                .stream()
                .flatMap(position -> concerns.entry(position).stream())
                .filter(touching::touches)
                .toList();
    }

    public List<Logged> log(int most) {
        long size = LogStore.head(handle).size();
        Concerns concerns = new Concerns(handle, library);
        List<Logged> newest = new ArrayList<>();
        for (long position = size - 1; position >= Math.max(0, size - most); position--) {
            concerns.entry(position).ifPresent(newest::add);
        }
        return newest;
    }

    public Logged entry(long position) {
        Concerns concerns = new Concerns(handle, library);
        return concerns.entry(position)
                .filter(
                        _ ->
                                scope.isAll()
                                        || concerns.relations(position).stream()
                                                .anyMatch(scope::admits))
                .orElseThrow(() -> new Trouble(Kind.NO_SUCH_ENTRY, String.valueOf(position)));
    }

    public boolean holds(long position) {
        return new Concerns(handle, library).holds(position);
    }

    public List<Named> carriedBy(String body) {
        return handle.createQuery(
                        "SELECT a.relation, a.commitment, c.report FROM assignment a JOIN commitment c"
                                + " ON c.relation = a.relation AND c.id = a.commitment"
                                + " WHERE a.body = :body AND "
                                + scope.on("a.relation")
                                + " ORDER BY a.relation, a.commitment")
                .bind("body", body)
                .map(
                        (row, _) ->
                                new Named(
                                        new FindingId(row.getString("commitment")),
                                        Relation.parse(row.getString("relation")),
                                        row.getString("commitment"),
                                        new ReportId(row.getString("report"))))
                .list();
    }

    /** What each body carries in figures; those that carry nothing are left out. */
    public List<Load> loads() {
        return handle.createQuery(
                        "SELECT a.body, COUNT(*) AS carried,"
                                + " SUM(CASE WHEN c.open_to < :today THEN 1 ELSE 0 END) AS past_due,"
                                + " SUM(CASE WHEN c.completion = 'complete' THEN 1 ELSE 0 END) AS done"
                                + " FROM assignment a JOIN commitment c ON c.relation = a.relation AND c.id = a.commitment"
                                + " WHERE "
                                + scope.on("a.relation")
                                + " GROUP BY a.body ORDER BY a.body")
                .bind("today", today("Z").toString())
                .map(
                        (row, _) ->
                                new Load(
                                        row.getString("body"),
                                        row.getLong("carried"),
                                        row.getLong("done"),
                                        row.getLong("past_due")))
                .list();
    }

    /** How many entries the log has. */
    public long revision() {
        return LogStore.head(handle).size();
    }

    private long position(ReportId report) {
        return handle.createQuery("SELECT position FROM report WHERE sha256 = :sha256")
                .bind("sha256", report.sha256())
                .mapTo(Long.class)
                .one();
    }

    private LocalDate today(String zone) {
        return LocalDate.now(clock.withZone(ZoneId.of(zone)));
    }
}
