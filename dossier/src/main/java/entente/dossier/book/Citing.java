package entente.dossier.book;

import entente.domain.Report;
import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Saying;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.domain.relation.Cited;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import entente.dossier.paper.Run;
import entente.dossier.paper.Source;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.series.Standpoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Where statements stand: reports, entries of the log, the account as a whole. */
public final class Citing {
    /** More would bury what they bear out. */
    private static final int MOST = 3;

    private static final int LONGEST = 110;

    private final Wording wording;
    private final Messages messages;
    private final Standpoint standpoint;
    private final int most;

    public Citing(Wording wording, Standpoint standpoint) {
        this(wording, standpoint, MOST);
    }

    /**
     * @param most how many sources a statement is given
     */
    Citing(Wording wording, Standpoint standpoint, int most) {
        this.most = most;
        this.wording = wording;
        this.messages = wording.messages();
        this.standpoint = standpoint;
    }

    /** The account: what is counted, and what nobody tells of. */
    public List<Source> account() {
        return List.of(
                Source.of(
                        messages.say(
                                "book.source.account",
                                standpoint.chronicle().relation().toString(),
                                messages.number(standpoint.chronicle().filings().size()),
                                wording.date(When.on(standpoint.today())))));
    }

    public List<Source> reports(Collection<ReportId> reports) {
        return reports.stream().distinct().limit(most).map(this::report).toList();
    }

    public List<Source> of(Filed<?> filed) {
        return reports(List.of(filed.report()));
    }

    public List<Source> of(Session session) {
        List<ReportId> reports = new ArrayList<>(session.sources());
        session.evidence().forEach(cited -> reports.add(cited.report()));
        return orAccount(reports(reports));
    }

    public List<Source> of(List<Cited> words) {
        return orAccount(reports(words.stream().map(Cited::report).toList()));
    }

    /** The reports that say it, the earliest first. */
    public List<Source> of(Tracked tracked) {
        return reports(tracked.sayings().stream().map(Saying::words).map(Cited::report).toList());
    }

    /** Where what is told of its keeping stands. */
    public List<Source> of(Fulfilment fulfilment) {
        return reports(List.of(fulfilment.kept().report()));
    }

    /** Progress as it was entered. */
    public List<Source> of(Told told) {
        return List.of(Source.of(messages.say("told.by", Plain.line(told.author()), told.entry())));
    }

    /** All reports that several rest on, each once. */
    public List<Source> all(Collection<Tracked> several) {
        Set<ReportId> reports = new LinkedHashSet<>();
        several.forEach(
                tracked ->
                        tracked.sayings().forEach(saying -> reports.add(saying.words().report())));
        return orAccount(reports(reports));
    }

    private List<Source> orAccount(List<Source> sources) {
        return sources.isEmpty() ? account() : sources;
    }

    /** By paper, title, day and address. */
    private Source report(ReportId id) {
        Filing filing = standpoint.filing(id);
        if (filing == null) {
            return Source.of(id.brief());
        }
        Report report = filing.report();
        List<Run> words = new ArrayList<>();
        String paper = Plain.line(Objects.requireNonNullElse(report.source(), ""));
        String title =
                Plain.brief(Plain.line(Objects.requireNonNullElse(report.title(), "")), LONGEST);
        String day = wording.date(report.published().when());
        if (!paper.isEmpty()) {
            words.add(Run.plain(paper + ", ", report.language()));
        }
        if (title.isEmpty()) {
            words.add(Run.of(Plain.brief(Plain.name(filing.file()), LONGEST)));
        } else {
            words.add(Run.plain("“" + title + "”", report.language()));
        }
        if (!day.isEmpty()) {
            words.add(Run.of(", " + day));
        }
        words.add(Run.soft(" [" + id.brief() + "]"));
        return new Source(words);
    }

    /** The language of a report; empty where the account has none of that address. */
    public String language(ReportId id) {
        Filing filing = standpoint.filing(id);
        return filing == null ? "" : filing.report().language();
    }

    /** Years in which it was said. */
    static Set<Integer> years(Tracked tracked) {
        Set<Integer> years = new TreeSet<>();
        tracked.sayings().stream()
                .map(saying -> Timeliness.firstDay(saying.on()))
                .filter(Objects::nonNull)
                .forEach(day -> years.add(day.getYear()));
        return years;
    }
}
