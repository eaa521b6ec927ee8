package entente.cli.show;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Likeness;
import entente.domain.follow.Saying;
import entente.domain.follow.Told;
import entente.domain.follow.Tracked;
import entente.domain.relation.Cited;
import entente.domain.relation.ReportId;
import entente.domain.series.Session;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.Fate;
import entente.words.follow.KeeperWords;
import entente.words.follow.SayingWords;
import entente.words.report.InSentence;
import entente.words.report.Sources;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One commitment with its whole history: each time it was said, what kept it, who carries it. */
public final class CommitmentSheet {
    private final Wording wording;
    private final Messages messages;
    private final Palette palette;
    private final int width;

    /**
     * @param width in columns
     */
    public CommitmentSheet(Messages messages, Palette palette, int width) {
        this.wording = new Wording(messages);
        this.messages = messages;
        this.palette = palette;
        this.width = width;
    }

    /**
     * The commitment, the last line ended.
     *
     * @param texts a report's text, in which its evidence counts; empty where it was erased
     * @param log the entries that concern it, in words, the earliest first
     */
    public String of(
            Standpoint standpoint,
            Tracked tracked,
            Function<ReportId, String> texts,
            List<String> log) {
        Sheet sheet = new Sheet(width, RelationSheet.NAME, 0, palette);
        Sources sources = new Sources(wording, standpoint);
        CommitmentEntry words = new CommitmentEntry(sheet, wording, standpoint);
        head(sheet, standpoint, tracked, words);
        said(sheet, standpoint, tracked, texts);
        due(sheet, tracked, sources);
        kept(sheet, standpoint, tracked, sources);
        carried(sheet, tracked, words);
        if (!log.isEmpty()) {
            sheet.heading(messages.say("section.log"));
            log.forEach(sheet::note);
        }
        return sheet.toString();
    }

    private void head(Sheet sheet, Standpoint standpoint, Tracked tracked, CommitmentEntry words) {
        Fate fate = Fate.of(tracked, standpoint.today());
        sheet.line(
                Sheet.joined(
                        sheet.paint(Ink.BOLD, tracked.id().toString()),
                        standpoint.chronicle().relation().toString(),
                        messages.say("review." + tracked.review().word())));
        sheet.line(
                Sheet.joined(
                        words.label(fate),
                        words.due(tracked, fate),
                        messages.say("act." + tracked.act().word()),
                        words.sides(tracked),
                        wording.areas(tracked.areas()),
                        messages.say("completion." + tracked.completion().word())));
        List.of(
                        Sheet.joined(holds(standpoint, tracked), words.agreement(tracked)),
                        words.disposition(tracked.disposition()),
                        new SayingWords(messages).again(tracked, fate))
                .stream()
                .filter(line -> !line.isEmpty())
                .forEach(sheet::line);
    }

    private String holds(Standpoint standpoint, Tracked tracked) {
        Session planned = standpoint.session(tracked.session());
        return planned == null
                ? ""
                : messages.say("holds", new SessionWords(wording).name(planned, standpoint));
    }

    /** Each time that it was said, in its sentence. */
    private void said(
            Sheet sheet, Standpoint standpoint, Tracked tracked, Function<ReportId, String> texts) {
        sheet.heading(messages.say("section.said"));
        SessionWords sessions = new SessionWords(wording);
        Sources sources = new Sources(wording, standpoint);
        for (Saying saying : tracked.sayings()) {
            Session session = standpoint.session(saying.session());
            Cited words = saying.words();
            sheet.item(
                    saying.id().brief(),
                    Sheet.joined(
                            wording.date(saying.on()),
                            session == null ? "" : sessions.name(session, standpoint),
                            likeness(saying),
                            messages.say("review." + saying.review().word())));
            sheet.under(
                    InSentence.of(
                            texts.apply(words.report()),
                            words.evidence(),
                            quote -> "“" + sheet.paint(Ink.BOLD, quote) + "”"));
            sheet.under(sheet.paint(Ink.DIM, sources.whole(words.report())));
        }
    }

    private String likeness(Saying saying) {
        return saying.likeness() == Likeness.FIRST
                ? ""
                : messages.say("likeness." + saying.likeness().word());
    }

    private void due(Sheet sheet, Tracked tracked, Sources sources) {
        if (!tracked.dueWords().isEmpty()) {
            sheet.heading(messages.say("section.due"));
            sheet.note(wording.date(tracked.due()));
            tracked.dueWords().forEach(cited -> sheet.under("  ", sources.cited(cited)));
        }
    }

    private void kept(Sheet sheet, Standpoint standpoint, Tracked tracked, Sources sources) {
        if (tracked.fulfilments().isEmpty()) {
            return;
        }
        sheet.heading(messages.say("section.kept"));
        KeeperWords keepers = new KeeperWords(wording, standpoint);
        for (Fulfilment fulfilment : tracked.fulfilments()) {
            sheet.note(keepers.sentence(fulfilment));
            sheet.under(
                    "  ", messages.say("evidence.promised", sources.cited(fulfilment.promised())));
            sheet.under("  ", messages.say("evidence.kept", sources.cited(fulfilment.kept())));
            sheet.under("  ", sheet.paint(Ink.DIM, reasons(fulfilment)));
            sheet.under("  ", sheet.paint(Ink.DIM, fulfilment.keeper().id()));
        }
    }

    private String reasons(Fulfilment fulfilment) {
        return fulfilment.reasons().stream()
                .map(reason -> reason(reason.key(), reason.points()))
                .collect(Collectors.joining(", "));
    }

    private String reason(String key, int points) {
        String signed = points < 0 ? "−" + -points : "+" + points;
        return messages.sentence("reason", key, List.of()) + " " + signed;
    }

    private void carried(Sheet sheet, Tracked tracked, CommitmentEntry words) {
        if (tracked.assignments().isEmpty() && tracked.told().isEmpty()) {
            return;
        }
        sheet.heading(messages.say("section.progress"));
        if (!tracked.assignments().isEmpty()) {
            sheet.note(words.carriers(tracked.assignments()));
        }
        tracked.told().forEach(told -> told(sheet, words, told));
    }

    private void told(Sheet sheet, CommitmentEntry words, Told told) {
        sheet.note(words.told(told));
        ReportId document = told.document();
        sheet.under(
                "  ",
                sheet.paint(
                        Ink.DIM,
                        Sheet.joined(
                                messages.say("told.by", Plain.line(told.author()), told.entry()),
                                document == null
                                        ? ""
                                        : messages.say("told.document", document.brief()))));
    }
}
