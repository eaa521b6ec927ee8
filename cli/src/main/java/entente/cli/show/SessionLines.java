package entente.cli.show;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.Chair;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.Tracked;
import entente.domain.series.Session;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.report.DoubtWords;
import entente.words.report.People;
import entente.words.report.Sources;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import java.util.List;

/** One session with all that is told of it. */
final class SessionLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Standpoint standpoint;
    private final SessionWords words;
    private final Sources sources;

    SessionLines(Sheet sheet, Wording wording, Standpoint standpoint) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.standpoint = standpoint;
        this.words = new SessionWords(wording);
        this.sources = new Sources(wording, standpoint);
    }

    void add(Session session) {
        sheet.line(sheet.paint(Ink.BOLD, words.name(session, standpoint)));
        sheet.line(
                sheet.paint(
                        Ink.DIM,
                        Sheet.joined(
                                standpoint.chronicle().relation().toString(),
                                session.id(),
                                messages.say("review." + session.review().word()))));
        sheet.blank();
        sheet.note(
                Sheet.joined(
                        sheet.paint(SeriesLines.ink(session.status()), words.status(session)),
                        words.date(session),
                        words.place(session),
                        host(session),
                        format(session),
                        words.occasion(session)));
        chairs(session);
        DoubtWords doubts = new DoubtWords(wording, sources);
        session.doubts()
                .forEach(doubt -> sheet.note(sheet.paint(Ink.YELLOW, doubts.sentence(doubt))));
        reports(session);
    }

    private String host(Session session) {
        String host = words.host(session);
        return host.isEmpty() ? "" : messages.say("host", host);
    }

    private String format(Session session) {
        var format = session.format();
        return format == null ? "" : messages.say("format." + format.word());
    }

    private void chairs(Session session) {
        for (Chair chair : session.chairs()) {
            sheet.note(
                    messages.say(
                            "chairs",
                            People.named(wording, chair.name(), chair.party(), chair.office())));
        }
    }

    private void reports(Session session) {
        sheet.heading(messages.say("section.reports"));
        session.sources().forEach(report -> sheet.note(sources.whole(report)));
        session.evidence().forEach(cited -> sheet.note(sources.cited(cited)));
    }

    /** The promises that this session keeps, or may keep. */
    void keeps(Session session) {
        List<Tracked> kept =
                standpoint.chronicle().tracked().stream()
                        .filter(tracked -> keeps(tracked, session))
                        .toList();
        if (!kept.isEmpty()) {
            sheet.heading(messages.say("section.keeps"));
            CommitmentEntry entry = new CommitmentEntry(sheet, wording, standpoint);
            kept.forEach(entry::add);
        }
    }

    private static boolean keeps(Tracked tracked, Session session) {
        return tracked.fulfilments().stream()
                .filter(fulfilment -> fulfilment.state() != Fulfilment.State.DISMISSED)
                .map(Fulfilment::keeper)
                .anyMatch(new Keeper.HeldSession(session.id())::equals);
    }
}
