package entente.desk.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of relations. */
@Told("A page of relations.")
public record Relations(
        List<RelationFigures> items,
        @Told("Give it as cursor to go on; null at the end.") @Nullable String next)
        implements Form {}
