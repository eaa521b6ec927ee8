package entente.words.series;

import entente.domain.Party;
import entente.register.account.DueSession;
import entente.words.Joined;
import entente.words.Wording;
import java.time.LocalDate;

/** A session that is due: which, when, who hosts it. */
public final class DueSessionWords {
    private final Wording wording;
    private final SessionWords sessions;

    public DueSessionWords(Wording wording) {
        this.wording = wording;
        this.sessions = new SessionWords(wording);
    }

    /** "11th political consultation of ministers · 2024 · 3 months left · Laos hosts". */
    public String of(DueSession due, LocalDate today) {
        return Joined.of(
                name(due),
                window(due),
                new DueWords(wording).distance(due.window(), today),
                host(due));
    }

    public String name(DueSession due) {
        return sessions.numbered(due.mechanism(), null, due.ordinal());
    }

    /** When it is due; that nobody said so where no time is set. */
    public String window(DueSession due) {
        String date = wording.date(due.window());
        return date.isEmpty() ? wording.messages().say("date.unsaid") : date;
    }

    /** Who hosts it; that it is unknown where nothing tells. */
    public String host(DueSession due) {
        Party host = due.host();
        return host == null
                ? wording.messages().say("host.unknown")
                : wording.messages().say("host", wording.party(host));
    }
}
