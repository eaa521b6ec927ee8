package entente.register.account;

import entente.domain.Party;
import entente.domain.When;
import entente.domain.relation.Relation;
import entente.domain.series.MechanismId;
import entente.domain.series.NextSession;
import org.jspecify.annotations.Nullable;

/**
 * A session that is due, in any relation.
 *
 * @param session id of the planned session; null where the cadence alone says it
 */
public record DueSession(
        Relation relation,
        MechanismId mechanism,
        @Nullable String session,
        @Nullable Integer ordinal,
        When window,
        @Nullable Party host,
        NextSession.Ground ground) {}
