package entente.desk.api.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What keeps from doing what was asked (RFC 9457). */
@Told("What keeps from doing what was asked (RFC 9457).")
public record Problem(
        @Told("urn:entente:problem: and the kind.") String type,
        @Told("The status in words.") String title,
        int status,
        @Told("What, its value and what may help, in the language that was asked for.")
                String detail,
        @Told("The path that was asked.") String instance,
        @Told("Where in a list that was sent, counted from 0.") @Nullable Integer index,
        @Told("Values that are named in the detail.") List<String> values)
        implements Form {}
