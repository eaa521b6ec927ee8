package entente.dossier.ics;

/**
 * Lines of at most 75 octets in UTF-8, folded between characters (RFC 5545, 3.1). Libraries count
 * characters, of which one of Lao or Vietnamese has up to three octets.
 */
final class Folding {
    private static final int OCTETS = 75;

    private Folding() {}

    static String of(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / 16);
        int used = 0;
        for (int at = 0; at < unfolded.length(); ) {
            int point = unfolded.codePointAt(at);
            int octets = octets(point);
            boolean ends = point == '\r' || point == '\n';
            if (!ends && used + octets > OCTETS) {
                folded.append("\r\n ");
                used = 1;
            }
            folded.appendCodePoint(point);
            used = ends ? 0 : used + octets;
            at += Character.charCount(point);
        }
        return folded.toString();
    }

    private static int octets(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }
}
