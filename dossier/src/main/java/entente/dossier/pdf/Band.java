package entente.dossier.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands side by side over the whole width and on one page.
 *
 * @param height in points
 * @param notes that are referred to in it
 */
record Band(float height, List<Mark> marks, List<Note> notes) {
    Band {
        marks = List.copyOf(marks);
        notes = List.copyOf(notes);
    }

    static Band space(float height) {
        return new Band(height, List.of(), List.of());
    }

    /** A line of text. */
    static Band of(Line line, float x) {
        return of(line, x, List.of());
    }

    /** A line of text with what else stands there. */
    static Band of(Line line, float x, List<Mark> more) {
        List<Mark> marks = new ArrayList<>(more);
        marks.add(new Mark.Letters(line, x, base(line), false));
        return new Band(line.leading(), marks, line.notes());
    }

    /** Where its base lies below its top. */
    static float base(Line line) {
        return line.leading() * 0.76f;
    }
}
