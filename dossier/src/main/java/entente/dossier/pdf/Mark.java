package entente.dossier.pdf;

import entente.dossier.vector.Drawn;
import java.awt.Color;

/** What is drawn on a page; y is counted downwards from the top of its band, in points. */
sealed interface Mark {
    /**
     * Text on its base line.
     *
     * @param artifact whether it is the page's and not the document's: heads that come again
     */
    record Letters(Line line, float x, float y, boolean artifact) implements Mark {}

    /** A filled field, never part of the content. */
    record Field(float x, float y, float width, float height, Color colour) implements Mark {}

    /**
     * A picture.
     *
     * @param scale points a unit
     */
    record Art(Drawn drawn, float x, float y, float scale, Tag tag) implements Mark {}

    /** A heading begins here. */
    record Anchor(int heading) implements Mark {}

    /** The number of a heading's page, at the right edge, with dots before it. */
    record PageOf(int heading, float from, float y, float right, Type type, Tag tag)
            implements Mark {}
}
