package entente.register.account;

import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.register.Trouble;
import entente.register.Trouble.Kind;
import entente.register.entry.Logged;
import entente.register.store.LogStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Questions to the register as of one moment; accounts must be up to date. */
public final class Looking {
    private final Handle handle;
    private final Library library;
    private final Clock clock;

    public Looking(Handle handle, Library library, Clock clock) {
        this.handle = handle;
        this.library = library;
        this.clock = clock;
    }

    public List<Relation> relations() {
        return handle.createQuery("SELECT code FROM relation ORDER BY code")
                .mapTo(String.class)
                .map(Relation::parse)
                .list();
    }

    public List<Overview> overviews(@Nullable Relation relation, @Nullable LocalDate on) {
        return new Overviews(handle, clock).of(relation, on);
    }

    /** Zones that lie a day apart make no difference here: what is due is due in days. */
    public Due due(DueQuestion asked) {
        LocalDate today = asked.on() == null ? today("Z") : asked.on();
        LocalDate last = today.plusDays(asked.days());
        Questions questions = new Questions(handle);
        long pastDue = questions.count(asked, today.minusDays(1));
        return new Due(
                questions.sessions(asked, last),
                questions.commitments(asked, today, last),
                pastDue,
                questions.count(asked, last) - pastDue);
    }

    public Named find(String typed) {
        return new Names(handle).finding(typed);
    }

    public ReportId findReport(String typed) {
        return new Names(handle).report(typed);
    }

    public List<ReportId> reports(@Nullable Relation relation) {
        var query =
                handle.createQuery(
                        "SELECT sha256 FROM report"
                                + (relation == null
                                        ? ""
                                        : " WHERE sha256 IN (SELECT report FROM concern WHERE relation = :relation)")
                                + " ORDER BY filed");
        if (relation != null) {
            query.bind("relation", relation.toString());
        }
        return query.mapTo(String.class).map(ReportId::new).list();
    }

    public List<ReportId> pending(@Nullable Relation relation) {
        var query =
                handle.createQuery(
                        "SELECT DISTINCT r.sha256, r.filed FROM relation a JOIN finding f ON f.relation = a.code"
                                + " JOIN report r ON r.sha256 = f.report"
                                + " WHERE f.review = 'pending'"
                                + (relation == null ? "" : " AND a.code = :relation")
                                + " ORDER BY r.filed");
        if (relation != null) {
            query.bind("relation", relation.toString());
        }
        return query.map((row, _) -> new ReportId(row.getString("sha256"))).list();
    }

    public long pendingFindings() {
        return handle.createQuery(
                        "SELECT COUNT(DISTINCT f.id) FROM relation a JOIN finding f ON f.relation = a.code"
                                + " WHERE f.review = 'pending'")
                .mapTo(Long.class)
                .one();
    }

    public FiledReport report(ReportId report) {
        Materials.History history = new Materials(handle, library).history(report);
        if (!history.known()) {
            throw new Trouble(Kind.NO_SUCH_REPORT, report.brief());
        }
        List<Filed<?>> rejected =
                history.all().stream()
                        .filter(filed -> filed.review() == Review.REJECTED)
                        .<Filed<?>>map(filed -> filed)
                        .toList();
        return new FiledReport(
                history.filing(),
                position(report),
                new Concerns(handle, library).relations(report),
                Library.text(handle, report, history.filing().report()),
                rejected);
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
        return new Concerns(handle, library)
                .entry(position)
                .orElseThrow(() -> new Trouble(Kind.NO_SUCH_ENTRY, String.valueOf(position)));
    }

    public boolean holds(long position) {
        return new Concerns(handle, library).holds(position);
    }

    public List<Named> carriedBy(String body) {
        return handle.createQuery(
                        "SELECT a.relation, a.commitment, c.report FROM assignment a JOIN commitment c"
                                + " ON c.relation = a.relation AND c.id = a.commitment"
                                + " WHERE a.body = :body ORDER BY a.relation, a.commitment")
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
