package entente.domain;

/**
 * The exact words that a finding rests on: W3C Web Annotation's position selector (code points of
 * the report's text) and quote selector in one. {@code quote} equals the text between {@code start}
 * and {@code end}.
 */
public record Evidence(int start, int end, String quote) {
    public Evidence {
        if (start < 0 || end < start || quote.codePointCount(0, quote.length()) != end - start) {
            throw new IllegalArgumentException(
                    "The evidence (%d to %d) does not measure its quote (%s). Maybe the offsets count something else than code points."
                            .formatted(start, end, quote));
        }
    }
}
