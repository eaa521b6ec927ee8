package entente.desk.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of bodies. */
@Told("A page of bodies.")
public record Bodies(
        List<BodyLine> items,
        @Told("Give it as cursor to go on; null at the end.") @Nullable String next)
        implements Form {}
