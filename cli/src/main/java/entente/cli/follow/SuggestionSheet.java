package entente.cli.follow;

import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Saying;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.domain.relation.Cited;
import entente.domain.relation.Filing;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.KeeperWords;
import entente.words.report.Quotes;
import entente.words.series.Standpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Suggestions for people: what was promised beside what was done, where the terminal is wide enough
 * for both; else one below the other.
 */
final class SuggestionSheet {
    private static final int MARGIN = 2;

    /** Two narrower columns would be harder to read than one below the other. */
    private static final int WIDE = 96;

    private final Workplace at;
    private final Messages messages;
    private final Wording wording;
    private final KeeperWords keepers;
    private final Relation relation;
    private final Map<ReportId, Filing> filings = new HashMap<>();

    SuggestionSheet(Workplace at, Standpoint standpoint) {
        this.at = at;
        this.messages = at.messages();
        this.wording = new Wording(messages);
        this.keepers = new KeeperWords(wording, standpoint);
        this.relation = standpoint.chronicle().relation();
        standpoint.chronicle().filings().forEach(filing -> filings.put(filing.id(), filing));
    }

    String of(List<Suggestions.Suggestion> suggestions) {
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        sheet.line(
                Sheet.joined(
                        sheet.paint(Ink.BOLD, relation.toString()),
                        wording.relation(List.of(relation.first(), relation.second()))));
        suggestions.forEach(each -> add(sheet, each));
        sheet.blank();
        return sheet.toString();
    }

    private void add(Sheet sheet, Suggestions.Suggestion suggestion) {
        Fulfilment fulfilment = suggestion.fulfilment();
        sheet.blank();
        sheet.line(
                Sheet.joined(
                        sheet.paint(Ink.BOLD, suggestion.followed().id().brief()),
                        keepers.of(fulfilment.keeper()),
                        onTime(sheet, fulfilment.onTime()),
                        messages.say("follow.score", String.valueOf(fulfilment.score())),
                        state(sheet, fulfilment.state())));
        List<String> promised = promised(suggestion.followed().tracked(), fulfilment);
        List<String> kept = kept(fulfilment);
        if (at.width() >= WIDE) {
            SideBySide.add(sheet, at.width(), promised, kept);
        } else {
            promised.forEach(line -> sheet.row("", MARGIN, line));
            kept.forEach(line -> sheet.row("", MARGIN, line));
        }
        sheet.row("", MARGIN, sheet.paint(Ink.DIM, reasons(fulfilment)));
        sheet.row("", MARGIN, sheet.paint(Ink.DIM, fulfilment.keeper().id()));
    }

    private String onTime(Sheet sheet, Timeliness onTime) {
        return switch (onTime) {
            case DONE_ON_TIME -> sheet.paint(Ink.GREEN, messages.say("fate.on-time"));
            case DONE_LATE -> sheet.paint(Ink.YELLOW, messages.say("fate.late"));
            default -> messages.say("fate.no-date");
        };
    }

    private String state(Sheet sheet, Fulfilment.State state) {
        return state == Fulfilment.State.SUGGESTED
                ? ""
                : sheet.paint(Ink.CYAN, messages.say("follow.state." + state.word()));
    }

    private List<String> promised(Tracked tracked, Fulfilment fulfilment) {
        String said =
                tracked.sayings().stream()
                        .filter(saying -> saying.words().equals(fulfilment.promised()))
                        .findFirst()
                        .or(() -> tracked.sayings().stream().findFirst())
                        .map(Saying::on)
                        .map(wording::date)
                        .orElse("");
        String due = wording.date(tracked.due());
        return lines(
                Sheet.joined(
                        messages.say("follow.promised", said),
                        due.isEmpty() ? "" : messages.say("due", due)),
                fulfilment.promised());
    }

    private List<String> kept(Fulfilment fulfilment) {
        return lines(
                messages.say("follow.kept", wording.date(fulfilment.done())), fulfilment.kept());
    }

    private List<String> lines(String head, Cited words) {
        List<String> lines = new ArrayList<>();
        lines.add(at.palette().paint(Ink.BOLD, head));
        lines.add(Quotes.of(words.evidence()));
        Filing filing = filings.get(words.report());
        lines.add(
                at.palette()
                        .paint(
                                Ink.DIM,
                                filing == null
                                        ? words.report().brief()
                                        : Plain.name(filing.file())));
        return lines;
    }

    private String reasons(Fulfilment fulfilment) {
        return fulfilment.reasons().stream()
                .map(reason -> reason(reason.key(), reason.points()))
                .collect(Collectors.joining(" · "));
    }

    private String reason(String key, int points) {
        String signed = points < 0 ? " −" + -points : points > 0 ? " +" + points : "";
        return messages.sentence("reason", key, List.of()) + signed;
    }
}
