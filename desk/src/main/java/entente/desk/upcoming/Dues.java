package entente.desk.upcoming;

import entente.desk.account.Addresses;
import entente.domain.body.Body;
import entente.domain.follow.Timeliness;
import entente.domain.relation.Relation;
import entente.register.account.DueCommitment;
import entente.register.account.DueSession;
import entente.words.Joined;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.follow.Fate;
import entente.words.follow.KeeperIdWords;
import entente.words.series.DueSessionWords;
import entente.words.series.DueWords;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is due, in words; for lists over many relations, whose accounts are not read for it. */
public final class Dues {
    private final Wording words;
    private final LocalDate today;
    private final Map<String, Body> bodies = new HashMap<>();
    private final DueSessionWords sessions;

    /**
     * @param bodies those that are known
     */
    public Dues(Wording words, LocalDate today, List<Body> bodies) {
        this.words = words;
        this.today = today;
        this.sessions = new DueSessionWords(words);
        bodies.forEach(body -> this.bodies.put(body.id(), body));
    }

    static boolean isPast(DueCommitment due) {
        return due.timeliness() == Timeliness.PAST_DUE_NO_WORD
                || due.timeliness() == Timeliness.OVERDUE;
    }

    public String pair(Relation relation) {
        return words.relation(List.of(relation.first(), relation.second()));
    }

    public String address(DueCommitment due) {
        return Addresses.of(due.relation(), due.id());
    }

    /** The planned session; its relation where the cadence alone says that it is due. */
    public String address(DueSession due) {
        String session = due.session();
        return session == null
                ? Addresses.of(due.relation())
                : Addresses.session(due.relation(), session);
    }

    public Fate fate(DueCommitment due) {
        if (due.suggestedKeeper() != null) {
            return Fate.SUGGESTED;
        }
        return isPast(due) ? Fate.NO_WORD : Fate.IN_TIME;
    }

    public String quote(DueCommitment due) {
        return Plain.line(due.words());
    }

    /** "31 December 2018 · 3 months past". */
    public String when(DueCommitment due) {
        return Joined.of(words.date(due.due()), new DueWords(words).distance(due.due(), today));
    }

    /** What may have kept it; empty for nothing. */
    public String kept(DueCommitment due) {
        String keeper = due.suggestedKeeper();
        return keeper == null
                ? ""
                : words.messages().say("due.kept", new KeeperIdWords(words).of(keeper));
    }

    /** Who carries it; empty for nobody. */
    public String carriers(DueCommitment due) {
        return due.bodies().isEmpty()
                ? ""
                : words.messages()
                        .say(
                                "carried-by",
                                due.bodies().stream()
                                        .map(this::body)
                                        .collect(Collectors.joining(", ")));
    }

    public String body(String id) {
        Body body = bodies.get(id);
        return body == null ? id : Plain.line(body.name(words.messages().language().tag()));
    }

    public String name(DueSession due) {
        return sessions.name(due);
    }

    public String when(DueSession due) {
        return Joined.of(
                sessions.window(due),
                new DueWords(words).distance(due.window(), today),
                sessions.host(due));
    }

    /** Why it is due. */
    public String ground(DueSession due) {
        return words.messages().say("due.ground." + due.ground().name().toLowerCase(Locale.ROOT));
    }
}
