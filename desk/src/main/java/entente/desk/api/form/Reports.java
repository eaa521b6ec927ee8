package entente.desk.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of reports, the earliest filed first. */
@Told("A page of reports, the earliest filed first.")
public record Reports(
        List<ReportLine> items,
        @Told("Give it as cursor to go on; null at the end.") @Nullable String next)
        implements Form {}
