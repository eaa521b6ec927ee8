package entente.dossier.vector;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing in a picture; units and directions are the SVG's: y grows downwards. */
public sealed interface Shape {
    /**
     * A form, filled, drawn around, or both.
     *
     * @param fill null for none
     * @param stroke null for none
     * @param width of the stroke
     * @param dash lengths of stroke and gap in turn; empty for an unbroken stroke
     */
    record Outline(
            Path2D path,
            @Nullable Color fill,
            @Nullable Color stroke,
            double width,
            List<Double> dash)
            implements Shape {
        public Outline {
            dash = List.copyOf(dash);
        }
    }

    /**
     * A line of text.
     *
     * @param y of its base
     * @param centred whether x is its middle and not its beginning
     */
    record Writing(double x, double y, boolean centred, List<Span> spans) implements Shape {
        public Writing {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Text of one look.
     *
     * @param gap before it
     * @param halo the colour that parts it from what lies below; null for none
     * @param haloWidth of the stroke that makes the halo
     */
    record Span(
            String text,
            double size,
            boolean bold,
            double gap,
            Color colour,
            @Nullable Color halo,
            double haloWidth) {}
}
