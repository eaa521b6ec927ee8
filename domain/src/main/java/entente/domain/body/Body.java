package entente.domain.body;

import entente.domain.Party;
import java.util.Map;
import java.util.TreeMap;

/**
 * A ministry, agency, province or city of either side.
 *
 * @param id short and unique, lower case with its party's code first: "vnm-transport",
 *     "lao-houaphanh"
 * @param names by BCP 47 language, at least one
 */
public record Body(String id, Party party, BodyKind kind, Map<String, String> names) {
    public Body {
        if (!id.matches("[a-z]{3,5}(-[a-z0-9]+)+") || id.length() > 60) {
            throw new IllegalArgumentException(
                    "The body's name (%s) is not formed like vnm-transport. Maybe it needs its party's code, lower case and hyphens."
                            .formatted(id));
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "The body (%s) has no name in any language. Maybe give one, such as en=Ministry of Transport."
                            .formatted(id));
        }
        names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** Its name in a language, else in English, else in the first that there is. */
    public String name(String language) {
        String asked = names.get(language);
        if (asked != null) {
            return asked;
        }
        String english = names.get("en");
        return english != null ? english : names.values().iterator().next();
    }
}
