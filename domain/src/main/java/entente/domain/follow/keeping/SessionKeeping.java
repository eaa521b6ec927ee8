package entente.domain.follow.keeping;

import entente.domain.Level;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.When;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.Timeliness;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Undertaking;
import entente.domain.series.MechanismId;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions and other meetings that were promised and that later reports tell as held. */
final class SessionKeeping {
    private final Tellings tellings;

    SessionKeeping(Tellings tellings) {
        this.tellings = tellings;
    }

    Optional<Fulfilment> of(Undertaking undertaking) {
        Session session = tellings.session(undertaking.session());
        if (session == null) {
            return Optional.empty();
        }
        if (!tellings.of(session).isEmpty()) {
            return same(undertaking, session);
        }
        if (session.mechanism() == null) {
            return encounter(undertaking, session);
        }
        return session.ordinal() == null
                ? next(undertaking, session.mechanism())
                : Optional.empty();
    }

    /** The promised session itself. */
    private Optional<Fulfilment> same(Undertaking undertaking, Session session) {
        for (Held held : tellings.of(session)) {
            Optional<Said> promise = promise(undertaking, held);
            if (promise.isPresent()) {
                Weighing weighing =
                        session.mechanism() == null || session.ordinal() == null
                                ? new Weighing(Clue.SAME_SESSION)
                                : numbered(undertaking, promise.get(), session);
                return Optional.of(weigh(weighing, undertaking, promise.get(), held));
            }
        }
        return Optional.empty();
    }

    /** A number says which session was promised; "the next one" could have been another. */
    private Weighing numbered(Undertaking undertaking, Said promise, Session session) {
        boolean promised =
                undertaking.said().stream()
                        .map(Said::plan)
                        .filter(Objects::nonNull)
                        .anyMatch(plan -> plan.finding().ordinal() != null);
        return promised
                ? new Weighing(Clue.SAME_SESSION).add(Clue.SAME_ORDINAL)
                : unnumbered(promise, session);
    }

    private Weighing unnumbered(Said promise, Session session) {
        Weighing weighing = new Weighing(Clue.SAME_MECHANISM).add(Clue.ORDINAL_UNSAID);
        Integer from = ordinalAt(promise, session);
        Integer to = session.ordinal();
        return from == null || to == null
                ? weighing
                : weighing.add(to == from + 1, Clue.ORDINAL_FOLLOWS, Clue.ORDINAL_SKIPS);
    }

    /** The number of the same mechanism's session at which it was promised; null for none. */
    private @Nullable Integer ordinalAt(Said promise, Session session) {
        Session at = tellings.session(promise.at());
        return at != null && Objects.equals(at.mechanism(), session.mechanism())
                ? at.ordinal()
                : null;
    }

    /** The newest saying in another report that the session came after. */
    private static Optional<Said> promise(Undertaking undertaking, Held held) {
        return undertaking.said().reversed().stream()
                .filter(said -> !said.filing().id().equals(held.filing().id()))
                .filter(held::after)
                .findFirst();
    }

    /** "The next session", kept by the first one after the promise that is not before its time. */
    private Optional<Fulfilment> next(Undertaking undertaking, MechanismId mechanism) {
        Said promise = undertaking.said().getLast();
        for (Held held : tellings.of(mechanism.kind())) {
            if (isOfLevel(held, mechanism.level())
                    && isAfter(held, promise, undertaking.due())
                    && !isPassed(held.session(), promise)) {
                Weighing weighing = unnumbered(promise, held.session());
                return Optional.of(weigh(weighing, undertaking, promise, held));
            }
        }
        return Optional.empty();
    }

    /** Whether it has no higher number than the session at which it was promised. */
    private boolean isPassed(Session session, Said promise) {
        Integer from = ordinalAt(promise, session);
        return from != null && session.ordinal() != null && session.ordinal() <= from;
    }

    private static boolean isOfLevel(Held held, @Nullable Level level) {
        MechanismId mechanism = held.session().mechanism();
        Level theirs = mechanism == null ? null : mechanism.level();
        return level == null || theirs == null || level == theirs;
    }

    private static boolean isAfter(Held held, Said promise, When due) {
        LocalDate last = held.last();
        return last != null
                && promise.day() != null
                && held.after(promise)
                && !(due instanceof When.Within(LocalDate from, LocalDate _)
                        && last.isBefore(from));
    }

    /** A visit or talks that were planned: of the same kind, in the same country, in that time. */
    private Optional<Fulfilment> encounter(Undertaking undertaking, Session planned) {
        Said promise = undertaking.said().getLast();
        Party country = country(undertaking);
        for (Held held : tellings.of(planned.kind())) {
            if (country != null
                    && country.equals(held.country())
                    && isAfter(held, promise, undertaking.due())
                    && isInTime(held, undertaking.due())) {
                Weighing weighing = new Weighing(Clue.SAME_KIND);
                return Optional.of(weigh(weighing, undertaking, promise, held));
            }
        }
        return Optional.empty();
    }

    private static boolean isInTime(Held held, When due) {
        LocalDate first = Timeliness.firstDay(held.when());
        LocalDate last = Timeliness.lastDay(due);
        return first != null && last != null && !first.isAfter(last);
    }

    private static Fulfilment weigh(
            Weighing weighing, Undertaking undertaking, Said promise, Held held) {
        When done = held.since(promise);
        weighing.add(held.about(), Clue.REPORT_ABOUT_IT, Clue.ONLY_MENTIONED)
                .time(undertaking.due(), done);
        Party country = country(undertaking);
        if (country != null && held.country() != null) {
            weighing.add(country.equals(held.country()), Clue.HOST_AGREES, Clue.HOST_DIFFERS);
        }
        String city = city(undertaking);
        if (city != null && held.city() != null) {
            weighing.add(city.equals(held.city()), Clue.PLACE_AGREES, Clue.PLACE_DIFFERS);
        }
        Keeper keeper = new Keeper.HeldSession(held.session().id());
        return weighing.fulfilment(undertaking, keeper, done, promise, held.words());
    }

    /** Where it is to be held: as planned, else with the one who invites to it. */
    private static @Nullable Party country(Undertaking undertaking) {
        for (Said said : undertaking.said().reversed()) {
            Place where = where(said);
            if (where != null && where.country() != null) {
                return where.country();
            }
        }
        return undertaking.said().stream()
                .filter(said -> said.commitment().act() == Mode.INVITE)
                .filter(said -> said.commitment().by().size() == 1)
                .map(said -> said.commitment().by().getFirst())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String city(Undertaking undertaking) {
        return undertaking.said().reversed().stream()
                .map(SessionKeeping::where)
                .filter(Objects::nonNull)
                .map(Place::city)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Place where(Said said) {
        return said.plan() == null ? null : said.plan().finding().where();
    }
}
