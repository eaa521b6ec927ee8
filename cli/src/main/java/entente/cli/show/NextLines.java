package entente.cli.show;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.Party;
import entente.domain.When;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.report.Sources;
import entente.words.series.DueWords;
import entente.words.series.Standpoint;
import java.util.Locale;

/** The session that is due next: when, who hosts it, and the words that promised it. */
final class NextLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Standpoint standpoint;
    private final Sources sources;

    NextLines(Sheet sheet, Wording wording, Standpoint standpoint) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.standpoint = standpoint;
        this.sources = new Sources(wording, standpoint);
    }

    void add(Series series) {
        NextSession next = series.next();
        if (next == null) {
            sheet.note(sheet.paint(Ink.DIM, messages.say("next.none")));
            return;
        }
        sheet.note(
                messages.say(
                        "next",
                        Sheet.joined(
                                which(next),
                                sheet.paint(Ink.BOLD, when(next.window())),
                                host(next.host()),
                                new DueWords(wording)
                                        .distance(next.window(), standpoint.today()))));
        String ground = messages.say("ground." + next.ground().name().toLowerCase(Locale.ROOT));
        sheet.under("↳ ", sheet.paint(Ink.DIM, ground));
        next.words().forEach(cited -> sheet.under("  ", sources.cited(cited)));
    }

    private String which(NextSession next) {
        Integer ordinal = next.ordinal();
        return ordinal == null ? messages.say("next.unnumbered") : wording.ordinal(ordinal);
    }

    private String when(When window) {
        String date = wording.date(window);
        return date.isEmpty() ? messages.say("date.unsaid") : date;
    }

    private String host(@org.jspecify.annotations.Nullable Party host) {
        return host == null
                ? messages.say("host.unknown")
                : messages.say("host", wording.party(host));
    }
}
