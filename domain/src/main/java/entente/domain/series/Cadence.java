package entente.domain.series;

/**
 * How often a mechanism meets.
 *
 * @param months from one session to the next, at least 1
 * @throws IllegalArgumentException when it is less
 */
public record Cadence(int months, Basis basis) {
    public Cadence {
        if (months < 1 || months > 240) {
            throw new IllegalArgumentException(
                    "The cadence (%d months) is not between 1 and 240 months. Maybe it was given in years."
                            .formatted(months));
        }
    }
}
