package entente.domain.relation;

import java.util.regex.Pattern;

/**
 * A finding's name for ever: a letter for its kind ("c" commitment, "m" meeting …), a hyphen and 13
 * characters made from the report's address and the place of its evidence. A better reading of the
 * same report gives the same name to what stands in the same place.
 *
 * @throws IllegalArgumentException when it is not so formed
 */
public record FindingId(String value) implements Comparable<FindingId> {
    private static final int SHORT = 10;
    private static final Pattern FORM = Pattern.compile("[a-z]-[0-9a-z]{13}");

    public FindingId {
        if (!isFormed(value)) {
            throw new IllegalArgumentException(
                    "The finding's name (%s) is not formed like c-4f7k2m9q0x1ab. Maybe it was cut short."
                            .formatted(value));
        }
    }

    /** Whether it is formed like a finding's name. */
    public static boolean isFormed(String value) {
        return FORM.matcher(value).matches();
    }

    /** Its beginning, for people: long enough to be the only one nearly always. */
    public String brief() {
        return value.substring(0, SHORT);
    }

    @Override
    public int compareTo(FindingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
