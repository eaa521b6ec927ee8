package entente.cli.show;

import entente.cli.table.Sheet;
import entente.domain.Party;
import entente.register.account.DueSession;
import entente.words.Wording;
import java.time.LocalDate;

/** A session that is due: which, when, who hosts it. */
final class DueSessionWords {
    private final Wording wording;
    private final SessionWords sessions;

    DueSessionWords(Wording wording) {
        this.wording = wording;
        this.sessions = new SessionWords(wording);
    }

    String of(DueSession due, LocalDate today) {
        return Sheet.joined(
                name(due),
                window(due),
                new DueWords(wording).distance(due.window(), today),
                host(due));
    }

    String name(DueSession due) {
        return sessions.numbered(due.mechanism(), null, due.ordinal());
    }

    String window(DueSession due) {
        String date = wording.date(due.window());
        return date.isEmpty() ? wording.messages().say("date.unsaid") : date;
    }

    String host(DueSession due) {
        Party host = due.host();
        return host == null
                ? wording.messages().say("host.unknown")
                : wording.messages().say("host", wording.party(host));
    }
}
