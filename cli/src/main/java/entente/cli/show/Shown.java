package entente.cli.show;

import entente.domain.body.Body;
import entente.domain.follow.Saying;
import entente.domain.follow.Tracked;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.register.Register;
import entente.register.Trouble;
import entente.register.account.Named;
import entente.register.entry.Logged;
import entente.words.series.SessionTyped;
import entente.words.series.Standpoint;
import entente.words.typed.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what was typed in the register, and has it shown. */
final class Shown {
    /** A finding's name or its beginning; a party's code has three letters at least. */
    private static final Pattern NAME = Pattern.compile("[a-z]-[0-9a-z]+");

    private final Register register;
    private final Showing showing;
    private final @Nullable LocalDate on;

    /**
     * @param on as of this day; null for today, in each relation's zone
     */
    Shown(Register register, Showing showing, @Nullable LocalDate on) {
        this.register = register;
        this.showing = showing;
        this.on = on;
    }

    /**
     * @param what a relation or a finding's name; null for all relations
     * @param session words that a session is called by; empty for none
     * @param body what this body carries; null where that is not asked
     */
    String of(@Nullable String what, List<String> session, @Nullable String body) {
        if (body != null) {
            return body(register.findBody(body), what == null ? null : Typed.relation(what));
        }
        if (what == null) {
            return showing.overviews(register.overviews(on));
        }
        if (NAME.matcher(what).matches()) {
            return named(register.find(what));
        }
        Standpoint standpoint = standpoint(Typed.relation(what));
        return session.isEmpty()
                ? showing.relation(standpoint)
                : showing.session(
                        standpoint, new SessionTyped(standpoint).find(String.join(" ", session)));
    }

    private Standpoint standpoint(Relation relation) {
        return new Standpoint(
                register.chronicle(relation),
                on == null ? register.today(relation) : on,
                register.bodies());
    }

    private String named(Named named) {
        Standpoint standpoint = standpoint(named.relation());
        Tracked tracked = standpoint.tracked(named.finding());
        if (tracked != null) {
            return showing.commitment(standpoint, tracked, this::text, log(tracked));
        }
        var session = standpoint.session(named.target());
        if (session == null) {
            String kind = named.finding().value().substring(0, 1);
            throw new Trouble(Trouble.Kind.NOT_A_COMMITMENT, named.finding().value(), kind);
        }
        return showing.session(standpoint, session);
    }

    private String text(ReportId report) {
        return register.report(report).text();
    }

    private List<Logged> log(Tracked tracked) {
        TreeMap<Long, Logged> entries = new TreeMap<>();
        Stream<FindingId> names =
                Stream.concat(Stream.of(tracked.id()), tracked.sayings().stream().map(Saying::id));
        names.distinct()
                .flatMap(name -> register.history(name).stream())
                .forEach(entry -> entries.put(entry.position(), entry));
        return List.copyOf(entries.values());
    }

    private String body(Body body, @Nullable Relation of) {
        List<Standpoint> relations =
                register.carriedBy(body.id()).stream()
                        .map(Named::relation)
                        .distinct()
                        .sorted()
                        .filter(relation -> of == null || of.equals(relation))
                        .map(this::standpoint)
                        .toList();
        return showing.body(body, relations);
    }
}
