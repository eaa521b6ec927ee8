package entente.dossier.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page as it fills; ISO A4, in points from its top. */
final class Sheet {
    static final float WIDTH = 595;
    static final float HEIGHT = 842;
    static final float LEFT = 64;
    static final float RIGHT = WIDTH - 60;
    static final float TEXT = RIGHT - LEFT;
    static final float TOP = 72;
    static final float BOTTOM = HEIGHT - 62;

    /** Between the text and the notes: the rule and its room. */
    static final float RULE = 10;

    private final List<Placed> placed = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private float y = TOP;
    private float noteHeight;

    /** A band in its place. */
    record Placed(Band band, float y) {}

    boolean isEmpty() {
        return placed.isEmpty();
    }

    /** Whether bands fit with their notes. */
    boolean fits(List<Band> bands) {
        float height = 0;
        float more = 0;
        List<Note> all = new ArrayList<>(notes);
        for (Band band : bands) {
            height += band.height();
            for (Note note : band.notes()) {
                if (all.stream().noneMatch(note::says)) {
                    all.add(note);
                    more += note.height();
                }
            }
        }
        float rule = noteHeight + more > 0 ? RULE : 0;
        return y + height + noteHeight + more + rule <= BOTTOM;
    }

    void add(Band band) {
        placed.add(new Placed(band, y));
        y += band.height();
        for (Note note : band.notes()) {
            notes.stream()
                    .filter(note::says)
                    .findFirst()
                    .ifPresentOrElse(note::shownBy, () -> take(note));
        }
    }

    private void take(Note note) {
        notes.add(note);
        noteHeight += note.height();
    }

    List<Placed> placed() {
        return placed;
    }

    List<Note> notes() {
        return notes;
    }

    /** Where the notes begin: they stand at the foot. */
    float noteTop() {
        return BOTTOM - noteHeight;
    }
}
