package entente.cli.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.cli.Workplace;
import entente.domain.Commitment;
import entente.domain.Report;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.relation.Filed;
import entente.domain.relation.FindingId;
import entente.domain.relation.ReportId;
import entente.dossier.minutes.Pairing;
import entente.dossier.minutes.Pairing.Outcome;
import entente.dossier.minutes.Pairing.Paired;
import entente.register.Register;
import entente.register.Trouble;
import entente.register.account.FiledReport;
import entente.register.account.Named;
import entente.register.filing.Incoming;
import entente.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Minutes that were drafted here come back filled in: each paragraph is told with the commitment
 * that it came from, and where asked, what both sides wrote goes into the register.
 */
final class MinutesFiled {
    /** The beginning of every commitment's name in minutes; most reports have none. */
    private static final String NAME = "(c-";

    private final Messages messages;
    private final Register register;
    private final boolean takesOver;
    private final List<Decision> decisions = new ArrayList<>();

    /**
     * @param takesOver whether what is done and what is carried over is entered
     */
    MinutesFiled(Workplace at, Register register, boolean takesOver) {
        this.messages = at.messages();
        this.register = register;
        this.takesOver = takesOver;
    }

    /** The report's address where it may be minutes; most reports are told apart in passing. */
    static Optional<ReportId> address(Incoming incoming) {
        Report report = incoming.findings().report();
        String text =
                report.text() == null
                        ? new String(incoming.bytes().toArray(), UTF_8)
                        : report.text();
        return text.contains(NAME) ? Optional.of(new ReportId(report.sha256())) : Optional.empty();
    }

    /** The pairs, a line each; empty for a report that is no minutes of ours. */
    String of(ReportId id) {
        FiledReport report = register.report(id);
        List<Paired> paired = Pairing.of(report.text());
        StringBuilder lines = new StringBuilder();
        if (!paired.isEmpty()) {
            lines.append(messages.say("paired", messages.number(paired.size()))).append('\n');
        }
        for (Paired each : paired) {
            lines.append("  ").append(line(each, report)).append('\n');
        }
        if (!decisions.isEmpty()) {
            register.decide(List.copyOf(decisions));
            decisions.clear();
        }
        return lines.toString().stripTrailing();
    }

    private String line(Paired paired, FiledReport report) {
        String outcome =
                messages.say(
                        "paired."
                                + paired.outcome()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'));
        if (paired.outcome() == Outcome.NEW) {
            return messages.say("paired.one", paired.number(), outcome, paired.text());
        }
        Named named = find(paired.item());
        if (named == null) {
            return messages.say("paired.unknown", paired.number(), paired.item());
        }
        if (takesOver) {
            take(paired, named, report);
        }
        return messages.say("paired.one", paired.number(), paired.item(), outcome);
    }

    private @Nullable Named find(String item) {
        try {
            return register.find(item);
        } catch (Trouble e) {
            return null;
        }
    }

    private void take(Paired paired, Named named, FiledReport report) {
        ReportId id = report.filing().id();
        if (paired.outcome() == Outcome.DONE) {
            decisions.add(
                    new Decision.Tell(
                            named.relation(),
                            named.finding(),
                            null,
                            Completion.COMPLETE,
                            paired.text(),
                            id,
                            register.today(named.relation())));
        } else if (paired.outcome() == Outcome.CONTINUES) {
            within(paired, report)
                    .filter(finding -> !finding.equals(named.finding()))
                    .ifPresent(
                            finding ->
                                    decisions.add(
                                            new Decision.Merge(
                                                    named.relation(),
                                                    List.of(named.finding(), finding))));
        }
    }

    /** The commitment that the reader found in the paragraph. */
    private static Optional<FindingId> within(Paired paired, FiledReport report) {
        return report.filing()
                .all(Commitment.class)
                .filter(
                        filed ->
                                filed.finding().evidence().stream()
                                        .anyMatch(
                                                evidence ->
                                                        evidence.start() >= paired.start()
                                                                && evidence.end() <= paired.end()))
                .map(Filed::id)
                .findFirst();
    }
}
