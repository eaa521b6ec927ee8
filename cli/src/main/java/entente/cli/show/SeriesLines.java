package entente.cli.show;

import entente.cli.table.Grid;
import entente.cli.table.Grid.Head;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.Status;
import entente.domain.follow.Timeliness;
import entente.domain.series.Series;
import entente.domain.series.Session;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.report.DoubtWords;
import entente.words.report.Sources;
import entente.words.series.Gaps;
import entente.words.series.RhythmWords;
import entente.words.series.SessionWords;
import entente.words.series.Standpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One mechanism: its rules, its sessions under one another with the gaps among them, what is next.
 */
final class SeriesLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Standpoint standpoint;
    private final SessionWords words;
    private final DoubtWords doubts;

    SeriesLines(Sheet sheet, Wording wording, Standpoint standpoint) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.standpoint = standpoint;
        this.words = new SessionWords(wording);
        this.doubts = new DoubtWords(wording, new Sources(wording, standpoint));
    }

    void add(Series series) {
        sheet.heading(title(words.mechanism(series.mechanism(), name(series))));
        String rules = new RhythmWords(wording).of(series);
        if (!rules.isEmpty()) {
            sheet.note(sheet.paint(Ink.DIM, rules));
        }
        Gaps gaps = new Gaps(wording, series.gaps());
        sessions(series.sessions(), gaps);
        new NextLines(sheet, wording, standpoint).add(series);
    }

    /** Meetings outside any mechanism. */
    void encounters(List<Session> encounters) {
        if (!encounters.isEmpty()) {
            sheet.heading(messages.say("section.encounters"));
            sessions(encounters, new Gaps(wording, List.of()));
        }
    }

    private void sessions(List<Session> sessions, Gaps gaps) {
        boolean mechanism = sessions.stream().anyMatch(session -> session.mechanism() != null);
        Grid grid = new Grid(heads(mechanism));
        for (Session session : sessions) {
            Integer number = session.ordinal();
            if (number != null) {
                gaps.below(number).forEach(gap -> grid.note(sheet.paint(Ink.DIM, gap)));
            }
            grid.row(cells(session, mechanism), sheet.paint(Ink.DIM, words.chairs(session)));
            session.doubts().stream()
                    .map(doubts::sentence)
                    .forEach(doubt -> grid.note(sheet.paint(Ink.YELLOW, doubt)));
        }
        gaps.rest().forEach(gap -> grid.note(sheet.paint(Ink.DIM, gap)));
        grid.onto(sheet);
    }

    private Head[] heads(boolean mechanism) {
        return new Head[] {
            mechanism
                    ? Head.ofNumbers(messages.say("head.number"))
                    : Head.of(messages.say("head.kind")),
            Head.of(messages.say("head.when")),
            Head.of(messages.say("head.where")),
            Head.of(messages.say("head.host")),
            Head.of(messages.say("head.status"))
        };
    }

    private List<String> cells(Session session, boolean mechanism) {
        Integer number = session.ordinal();
        return List.of(
                mechanism
                        ? number == null ? "–" : String.valueOf(number)
                        : messages.say("kind." + session.kind().word()),
                or(words.date(session), "date.unsaid"),
                or(words.place(session), "none"),
                or(words.host(session), "none"),
                status(session));
    }

    /** A session that was to be held by now, and of which no report tells, is said to be so. */
    private String status(Session session) {
        LocalDate last = Timeliness.lastDay(session.when());
        boolean past = last != null && last.isBefore(standpoint.today());
        return session.status() == Status.PLANNED && past
                ? sheet.paint(Ink.YELLOW, messages.say("show.no-word"))
                : sheet.paint(ink(session.status()), words.status(session));
    }

    private String or(String said, String key) {
        return said.isEmpty() ? messages.say(key) : said;
    }

    static Ink ink(Status status) {
        return switch (status) {
            case HELD -> Ink.GREEN;
            case PLANNED -> Ink.CYAN;
            case CANCELLED -> Ink.RED;
        };
    }

    private String title(String words) {
        return words.toUpperCase(Locale.forLanguageTag(messages.language().tag()));
    }

    private static @Nullable String name(Series series) {
        return series.names().isEmpty() ? null : series.names().getFirst();
    }
}
