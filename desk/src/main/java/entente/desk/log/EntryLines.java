package entente.desk.log;

import entente.domain.Finding;
import entente.domain.When;
import entente.domain.body.Body;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.register.Trouble;
import entente.register.View;
import entente.register.account.FiledReport;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.LoggedWords;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words entries for a page. A decision on findings is told by their own words, and only by those
 * that the visitor may see: the entry itself may name others.
 */
final class EntryLines {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int QUOTED = 2;

    /** Of a finding's words, in code points. */
    private static final int WORDS = 80;

    private final View view;
    private final Wording wording;
    private final LoggedWords words;
    private final Map<ReportId, Optional<FiledReport>> reports = new HashMap<>();

    EntryLines(View view, Wording wording) {
        this.view = view;
        this.wording = wording;
        String language = wording.messages().language().tag();
        Map<String, String> bodies =
                view.bodies().stream().collect(Collectors.toMap(Body::id, b -> b.name(language)));
        this.words =
                new LoggedWords(
                        wording.messages(),
                        ZoneId.systemDefault(),
                        id -> bodies.getOrDefault(id, id),
                        this::quoted);
    }

    EntryLine of(Logged logged) {
        ReportId id = report(logged.entry());
        FiledReport report = id == null ? null : seen(id);
        List<String> quotes = report == null ? List.of() : quotes(logged.entry(), report);
        ZonedDateTime at = logged.at().atZone(ZoneId.systemDefault());
        boolean undoable = EntryKind.of(logged.entry()).undoable();
        return new EntryLine(
                logged.position(),
                logged.at().toString(),
                wording.date(When.on(at.toLocalDate())),
                CLOCK.format(at),
                Plain.line(logged.author()),
                what(logged.entry()),
                quotes.stream().limit(QUOTED).toList(),
                Math.max(0, quotes.size() - QUOTED),
                report == null ? null : report.filing().id().sha256(),
                report == null ? "" : title(report),
                report == null ? "" : report.filing().report().language(),
                undoable && !view.holds(logged.position()),
                undoable && view.mayUndo(logged.position()));
    }

    private String what(Entry entry) {
        boolean onFindings =
                entry instanceof Entry.Ruled ruled
                        && ruled.decision() instanceof Decision.OnFindings;
        return onFindings || entry instanceof Entry.Filed
                ? wording.messages().say("logged." + EntryKind.of(entry))
                : words.what(entry);
    }

    private static @Nullable ReportId report(Entry entry) {
        return switch (entry) {
            case Entry.Filed filed -> filed.report();
            case Entry.Ruled ruled when ruled.decision() instanceof Decision.OnFindings on ->
                    on.report();
            default -> null;
        };
    }

    private @Nullable FiledReport seen(ReportId id) {
        return reports.computeIfAbsent(
                        id,
                        address -> {
                            try {
                                return Optional.of(view.report(address));
                            } catch (Trouble _) {
                                return Optional.empty();
                            }
                        })
                .orElse(null);
    }

    /** A finding by its words, since nobody knows it by its name. */
    private String quoted(FindingId id) {
        try {
            FiledReport report = seen(view.find(id.value()).report());
            Finding finding = report == null ? null : findings(report).get(id);
            return finding == null
                    ? id.brief()
                    : "“" + Plain.brief(Plain.line(quote(finding)), WORDS) + "”";
        } catch (Trouble _) {
            return id.brief();
        }
    }

    private static Map<FindingId, Finding> findings(FiledReport report) {
        return Stream.concat(report.filing().findings().stream(), report.rejected().stream())
                .collect(Collectors.toMap(Filed::id, Filed::finding));
    }

    private static String quote(Finding finding) {
        return finding.evidence().getFirst().quote();
    }

    private static String title(FiledReport report) {
        String title = Objects.requireNonNullElse(report.filing().report().title(), "");
        return title.isBlank() ? Plain.name(report.filing().file()) : Plain.line(title);
    }

    private static List<String> quotes(Entry entry, FiledReport report) {
        Map<FindingId, Finding> seen = findings(report);
        List<FindingId> named =
                entry instanceof Entry.Ruled ruled
                        ? switch (ruled.decision()) {
                            case Decision.Accept accept -> accept.findings();
                            case Decision.Reject reject -> List.of(reject.finding());
                            case Decision.Correct correct -> List.of(correct.finding());
                            default -> List.of();
                        }
                        : List.of();
        return named.stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .map(EntryLines::quote)
                .map(Plain::line)
                .toList();
    }
}
