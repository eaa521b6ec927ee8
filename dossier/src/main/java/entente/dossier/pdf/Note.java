package entente.dossier.pdf;

import java.util.List;

/** A note at the foot of the page on which it is referred to. */
record Note(int number, List<Line> lines) {
    float height() {
        float height = 0;
        for (Line line : lines) {
            height += line.leading();
        }
        return height;
    }
}
