package entente.desk.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of commitments. */
@Told("A page of commitments.")
public record Commitments(
        List<CommitmentAccount> items,
        @Told("Give it as cursor to go on; null at the end.") @Nullable String next)
        implements Form {}
