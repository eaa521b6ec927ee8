package entente.dossier.pdf;

import entente.dossier.paper.Source;
import java.util.List;

/**
 * A note at the foot of the page on which it is referred to. It gets its number when the pages are
 * laid out; two on one page that say the same are one.
 */
final class Note {
    private final List<Source> sources;
    private final Tag tag;
    private List<Line> lines = List.of();
    private Note shown = this;
    private int number;

    Note(List<Source> sources, Tag tag) {
        this.sources = List.copyOf(sources);
        this.tag = tag;
    }

    void set(List<Line> set) {
        lines = List.copyOf(set);
    }

    List<Line> lines() {
        return lines;
    }

    float height() {
        float height = 0;
        for (Line line : lines) {
            height += line.leading();
        }
        return height;
    }

    boolean says(Note other) {
        return sources.equals(other.sources);
    }

    /** Another on the same page says the same and is shown for both. */
    void shownBy(Note other) {
        shown = other;
        tag.drop();
    }

    void number(int given) {
        number = given;
    }

    int number() {
        return shown.number;
    }
}
