package entente.words.report;

import entente.domain.Party;
import entente.words.Plain;
import entente.words.Wording;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody with their country and office: "Bùi Thanh Sơn (Vietnam, Bộ trưởng Ngoại giao)". */
public final class People {
    private People() {}

    public static String named(
            Wording wording, String name, @Nullable Party party, @Nullable String office) {
        String more =
                Stream.of(party == null ? null : wording.party(party), office)
                        .filter(Objects::nonNull)
                        .map(Plain::line)
                        .collect(Collectors.joining(", "));
        return more.isEmpty() ? Plain.line(name) : Plain.line(name) + " (" + more + ")";
    }
}
