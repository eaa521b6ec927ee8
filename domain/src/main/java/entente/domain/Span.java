package entente.domain;

/**
 * A stretch of a report's text: {@code start} inclusive, {@code end} exclusive, both counted in
 * Unicode code points.
 *
 * @throws IllegalArgumentException when the stretch is negative or runs backwards
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "The span (%d to %d) runs backwards. Maybe start and end are swapped."
                            .formatted(start, end));
        }
    }
}
