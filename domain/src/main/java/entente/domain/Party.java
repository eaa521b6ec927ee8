package entente.domain;

/**
 * A state by its ISO 3166-1 alpha-3 code, or an organisation ({@code EUE}, {@code ASEAN}).
 *
 * @throws IllegalArgumentException when the code is not three to five capital letters
 */
public record Party(String code) implements Comparable<Party> {
    public Party {
        if (code.length() < 3 || code.length() > 5 || !isCapitals(code)) {
            throw new IllegalArgumentException(
                    "The party (%s) is no ISO 3166-1 alpha-3 code. Maybe an alpha-2 code or a name was given."
                            .formatted(code));
        }
    }

    private static boolean isCapitals(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
