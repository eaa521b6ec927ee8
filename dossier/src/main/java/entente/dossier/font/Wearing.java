package entente.dossier.font;

import java.util.ArrayList;
import java.util.List;

/** Text in stretches of one face each. */
public final class Wearing {
    private static final int LAO_FIRST = 0x0E80;
    private static final int LAO_LAST = 0x0EFF;

    /** What no face has is shown as missing, not as another letter. */
    private static final int MISSING = 0xFFFD;

    private Wearing() {}

    /** A stretch of text. */
    public record Stretch(String text, Face face) {}

    /**
     * The text, cut where the face changes.
     *
     * @param face of its Latin letters
     */
    public static List<Stretch> of(String text, Face face) {
        Faces faces = Faces.all();
        List<Stretch> stretches = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        Face worn = face;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            Face next = isLao(point) ? face.forLao() : face;
            if (next != worn && !current.isEmpty()) {
                stretches.add(new Stretch(current.toString(), worn));
                current.setLength(0);
            }
            worn = next;
            current.appendCodePoint(point < 0x7F || faces.has(worn, point) ? point : MISSING);
        }
        if (!current.isEmpty()) {
            stretches.add(new Stretch(current.toString(), worn));
        }
        return stretches;
    }

    /** Whether any letter of a text is Lao. */
    public static boolean isLaoIn(String text) {
        return text.chars().anyMatch(Wearing::isLao);
    }

    private static boolean isLao(int point) {
        return point >= LAO_FIRST && point <= LAO_LAST;
    }
}
