package entente.domain.follow.keeping;

import entente.domain.Finding;
import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.follow.Standing;
import entente.domain.follow.said.Said;
import entente.domain.follow.said.Undertaking;
import entente.domain.relation.FindingId;
import entente.domain.series.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Suggests what kept an undertaking: a session held, an agreement signed or succeeded, a project
 * finished, a role completed, a visit paid, each told by a later report. What is only announced
 * keeps nothing, and directions are not scored.
 */
public final class Matching {
    /** What is less sure is not worth an officer's time. */
    private static final int LEAST = 30;

    private static final Comparator<Fulfilment> LIKELIEST_FIRST =
            Comparator.comparingInt(Fulfilment::score)
                    .reversed()
                    .thenComparing(fulfilment -> fulfilment.keeper().id());

    private final Tellings tellings;
    private final SessionKeeping sessions;
    private final AgreementKeeping agreements;
    private final ProjectKeeping projects;
    private final RoleKeeping roles;
    private final VisitKeeping visits;

    public Matching(Tellings tellings) {
        this.tellings = tellings;
        sessions = new SessionKeeping(tellings);
        agreements = new AgreementKeeping(tellings);
        projects = new ProjectKeeping(tellings);
        roles = new RoleKeeping(tellings);
        visits = new VisitKeeping(tellings);
    }

    /** The likeliest first; all of them only suggested. */
    public List<Fulfilment> of(Undertaking undertaking) {
        if (undertaking.standing() == Standing.DIRECTION) {
            return List.of();
        }
        return Stream.of(
                        sessions.of(undertaking).stream(),
                        agreements.of(undertaking),
                        projects.of(undertaking),
                        roles.of(undertaking),
                        visits.of(undertaking).stream())
                .flatMap(each -> each)
                .filter(fulfilment -> fulfilment.score() >= LEAST)
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    /**
     * The id of a keeper as it is called now, whatever it was called when an officer decided on it:
     * a session may have got its number since, and an older report of the same thing been filed.
     */
    public String current(String keeper) {
        int colon = keeper.indexOf(':');
        String kind = colon < 0 ? "" : keeper.substring(0, colon);
        String name = keeper.substring(colon + 1);
        if (kind.equals("session") || kind.equals("visit")) {
            Session session = tellings.sessionNamed(name);
            return session == null ? keeper : keeper(kind, session).id();
        }
        if (!FindingId.isFormed(name)) {
            return keeper;
        }
        FindingId old = new FindingId(name);
        return switch (kind) {
            case "agreement" -> kind + ":" + tellings.listed(old);
            case "project" -> kind + ":" + projects.first(old);
            case "role" -> kind + ":" + roles.first(old);
            default -> keeper;
        };
    }

    private static Keeper keeper(String kind, Session session) {
        return kind.equals("visit")
                ? new Keeper.PaidVisit(session.members().getFirst())
                : new Keeper.HeldSession(session.id());
    }

    /** What an officer says kept it though no rule found it; empty where there is no such thing. */
    public Optional<Fulfilment> named(Undertaking undertaking, String keeper) {
        int colon = keeper.indexOf(':');
        String kind = colon < 0 ? "" : keeper.substring(0, colon);
        String name = keeper.substring(colon + 1);
        Session session =
                kind.equals("session") || kind.equals("visit") ? tellings.sessionNamed(name) : null;
        if (session != null) {
            return tellings.of(session).stream()
                    .findFirst()
                    .map(held -> held(undertaking, kind, held));
        }
        return tellings.all(Finding.class).stream()
                .filter(telling -> telling.filed().id().value().equals(name))
                .findFirst()
                .flatMap(telling -> told(undertaking, kind, telling));
    }

    private static Fulfilment held(Undertaking undertaking, String kind, Held held) {
        Said promise = undertaking.saidBefore(held.when()).orElseGet(undertaking.said()::getFirst);
        return new Weighing(Clue.SAID_BY_OFFICER)
                .fulfilment(
                        undertaking,
                        keeper(kind, held.session()),
                        held.since(promise),
                        promise,
                        held.words());
    }

    private static Optional<Fulfilment> told(
            Undertaking undertaking, String kind, Telling<Finding> telling) {
        Keeper keeper = keeper(kind, telling.filed().id());
        if (keeper == null) {
            return Optional.empty();
        }
        Said promise = telling.promise(undertaking).orElseGet(undertaking.said()::getFirst);
        return Optional.of(
                new Weighing(Clue.SAID_BY_OFFICER)
                        .fulfilment(
                                undertaking,
                                keeper,
                                telling.since(promise),
                                promise,
                                telling.words()));
    }

    private static @Nullable Keeper keeper(String kind, FindingId name) {
        return switch (kind) {
            case "agreement" -> new Keeper.SignedAgreement(name);
            case "project" -> new Keeper.FinishedProject(name);
            case "role" -> new Keeper.CompletedRole(name);
            case "visit" -> new Keeper.PaidVisit(name);
            default -> null;
        };
    }
}
