package entente.desk.api.form;

import entente.domain.Party;
import entente.domain.relation.Relation;
import entente.register.account.DueSession;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A session that is due. */
@Told("A session that is due.")
public record SessionDue(
        Relation relation,
        @Told("Kind and level, such as political-consultation/minister.") String mechanism,
        @Told("The planned session's id; null where the cadence alone says it.")
                @Nullable String session,
        @Nullable Integer ordinal,
        @Nullable Time when,
        @Nullable Party host,
        @Told("Why it is due: planned, or by a cadence.") String ground)
        implements Form {
    public static SessionDue of(DueSession due) {
        return new SessionDue(
                due.relation(),
                due.mechanism().toString(),
                due.session(),
                due.ordinal(),
                Time.of(due.window()),
                due.host(),
                due.ground().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
