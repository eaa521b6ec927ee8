package entente.domain;

/**
 * A paragraph that the report numbers, so that a finding in it can be cited as people cite it.
 *
 * @param number as written, without what stands around it: "12", "2.1", "a", "iv"
 */
public record Paragraph(String number, Span span) {
    /** Whether the evidence begins in it. */
    public boolean holds(Evidence evidence) {
        return evidence.start() >= span.start() && evidence.start() < span.end();
    }
}
