package entente.desk.account;

import entente.domain.chronicle.Chronicle;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.series.Session;
import entente.register.Trouble;
import entente.register.View;
import entente.words.Wording;
import entente.words.series.Standpoint;
import java.time.LocalDate;
import java.util.List;

/**
 * The account of one relation as it looks today to who asks, with what words it. Templates ask it;
 * it is made anew for each page.
 */
public final class Account {
    private final Standpoint standpoint;
    private final Wording words;
    private final Rounds rounds;
    private final Promises promises;
    private final Citations citations;

    private Account(Standpoint standpoint, Wording words) {
        this.standpoint = standpoint;
        this.words = words;
        this.citations = new Citations(standpoint, words);
        this.rounds = new Rounds(standpoint, words);
        this.promises = new Promises(standpoint, words);
    }

    /**
     * @throws Trouble when the view has no such relation
     */
    public static Account of(View view, Relation relation, Wording words) {
        Chronicle chronicle = view.chronicle(relation);
        return new Account(new Standpoint(chronicle, view.today(relation), view.bodies()), words);
    }

    public Relation relation() {
        return chronicle().relation();
    }

    /** Its two parties by name: "Laos–Vietnam". */
    public String pair() {
        return words.relation(List.of(relation().first(), relation().second()));
    }

    /** Where it has its page. */
    public String address() {
        return Addresses.of(relation());
    }

    public Chronicle chronicle() {
        return standpoint.chronicle();
    }

    public Standpoint standpoint() {
        return standpoint;
    }

    public LocalDate today() {
        return standpoint.today();
    }

    public Wording words() {
        return words;
    }

    /** Its sessions in words. */
    public Rounds rounds() {
        return rounds;
    }

    /** Its commitments in words. */
    public Promises promises() {
        return promises;
    }

    /** Its reports and what is quoted from them. */
    public Citations citations() {
        return citations;
    }

    /**
     * The commitment of that name.
     *
     * @throws Trouble when the account has none
     */
    public Tracked tracked(FindingId name) {
        Tracked tracked = standpoint.tracked(name);
        if (tracked == null) {
            throw new Trouble(Trouble.Kind.NO_SUCH_FINDING, name.brief());
        }
        return tracked;
    }

    /**
     * The session of that id.
     *
     * @throws Trouble when the account has none
     */
    public Session session(String id) {
        Session session = standpoint.session(id);
        if (session == null) {
            throw new Trouble(Trouble.Kind.NO_SUCH_SESSION, id, relation().toString());
        }
        return session;
    }
}
