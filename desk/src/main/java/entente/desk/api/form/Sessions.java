package entente.desk.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of sessions. */
@Told("A page of sessions.")
public record Sessions(
        List<SessionAccount> items,
        @Told("Give it as cursor to go on; null at the end.") @Nullable String next)
        implements Form {}
