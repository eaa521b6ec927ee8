package entente.dossier.json;

import entente.domain.follow.Fulfilment;
import entente.domain.follow.Keeper;
import entente.domain.series.Session;
import org.jspecify.annotations.Nullable;

/** What kept a commitment, or may have. */
final class KeptWriter {
    private final Parts parts;
    private final Shelf shelf;
    private final SessionWriter sessions;

    KeptWriter(Parts parts, Shelf shelf, SessionWriter sessions) {
        this.parts = parts;
        this.shelf = shelf;
        this.sessions = sessions;
    }

    void write(Fulfilment fulfilment) {
        Keeper keeper = fulfilment.keeper();
        String id = keeper.id();
        int colon = id.indexOf(':');
        parts.text("kind", id.substring(0, colon));
        parts.text("id", id.substring(colon + 1));
        parts.text("name", name(keeper));
        parts.object("session", session(keeper), sessions::brief);
        parts.when("on", fulfilment.done());
        parts.word("timeliness", fulfilment.onTime());
        parts.word("state", fulfilment.state());
        parts.number("score", fulfilment.score());
        parts.list("reasons", fulfilment.reasons(), this::reason);
        parts.evidence("promised", fulfilment.promised());
        parts.evidence("kept", fulfilment.kept());
    }

    private void reason(Fulfilment.Reason reason) {
        parts.text("reason", reason.key());
        parts.number("points", reason.points());
    }

    private @Nullable Session session(Keeper keeper) {
        return keeper instanceof Keeper.HeldSession(String session) ? shelf.session(session) : null;
    }

    private @Nullable String name(Keeper keeper) {
        return switch (keeper) {
            case Keeper.SignedAgreement(var agreement) -> shelf.name(agreement);
            case Keeper.FinishedProject(var project) -> shelf.name(project);
            case Keeper.CompletedRole(var role) -> shelf.name(role);
            case Keeper.HeldSession _, Keeper.PaidVisit _, Keeper.ToldByBody _ -> null;
        };
    }
}
