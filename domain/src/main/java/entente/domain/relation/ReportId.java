package entente.domain.relation;

/**
 * A report's address: the SHA-256 of its bytes, 64 lower-case hexadecimal digits.
 *
 * @throws IllegalArgumentException when it is no such address
 */
public record ReportId(String sha256) implements Comparable<ReportId> {
    private static final int SHORT = 12;

    public ReportId {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "The report's address (%s) is no SHA-256. Maybe it was cut short."
                            .formatted(sha256));
        }
    }

    /** Its beginning, for people. */
    public String brief() {
        return sha256.substring(0, SHORT);
    }

    @Override
    public int compareTo(ReportId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
