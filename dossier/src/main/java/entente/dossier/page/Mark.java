package entente.dossier.page;

import java.util.Comparator;

/**
 * A stretch of text that a note rests on, in code points.
 *
 * @param note the id of the note
 * @param place which of its stretches, from 1
 */
record Mark(int start, int end, String note, int place, Kind kind) {
    /** The shortest first: it is the one that a click means. */
    static final Comparator<Mark> INNERMOST =
            Comparator.<Mark>comparingInt(mark -> mark.end() - mark.start())
                    .thenComparing(Mark::kind)
                    .thenComparing(Mark::note)
                    .thenComparing(Mark::place)
                    .thenComparing(Mark::start);

    /** What leads here: "e-c3", and "e-c3-2" for the second place. A date has its own. */
    static String anchor(String note, int place, boolean date) {
        String name = (date ? "d-" : "e-") + note;
        return place == 1 ? name : name + "-" + place;
    }

    String anchor() {
        return anchor(note, place, kind == Kind.DATE);
    }
}
