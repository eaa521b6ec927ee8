package entente.register.care;

import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Report;
import entente.domain.decision.Decision;
import entente.ledger.Bytes;
import entente.reader.json.FindingsJson;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.EntryReader;
import entente.register.entry.EntryWriter;
import entente.register.filing.Carried;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Findings and decisions without a name. */
final class Blackened {
    private Blackened() {}

    /** The findings with a text of their own, since the report's bytes are gone. */
    static Findings findings(Findings findings, String text) {
        Report report = findings.report();
        return findings.withReport(
                new Report(
                        report.sha256(),
                        report.language(),
                        report.title(),
                        report.source(),
                        report.authors(),
                        report.published(),
                        report.body(),
                        text,
                        report.paragraphs()));
    }

    static Decision decision(Entry.Ruled ruled, Blackening black) {
        return switch (ruled.decision()) {
            case Decision.Correct(var report, var finding, var corrected) ->
                    new Decision.Correct(
                            report,
                            finding,
                            all(report.sha256(), List.of(corrected), black).getFirst());
            case Decision.Add(var report, var added) ->
                    new Decision.Add(
                            report, all(report.sha256(), List.of(added), black).getFirst());
            case Decision.Split(var report, var finding, var pieces) ->
                    new Decision.Split(report, finding, all(report.sha256(), pieces, black));
            default -> words(ruled, black);
        };
    }

    /** A decision that carries no findings, by way of its body. */
    private static Decision words(Entry.Ruled ruled, Blackening black) {
        String body = black.ofJson(EntryWriter.write("", Instant.EPOCH, ruled).utf8());
        Entry clean =
                EntryReader.read(
                                0,
                                EntryKind.of(ruled),
                                Bytes.owning(body.getBytes(StandardCharsets.UTF_8)),
                                _ -> List.of())
                        .entry();
        return ((Entry.Ruled) clean).decision();
    }

    private static List<Finding> all(String report, List<Finding> findings, Blackening black) {
        String json = FindingsJson.write(Carried.findings(report, null, findings));
        return FindingsJson.read(black.ofJson(json)).all();
    }
}
