package entente.dossier.vector;

import java.util.List;

/**
 * A picture, what lies lowest first.
 *
 * @param width in the units of its shapes
 */
public record Drawn(double width, double height, List<Shape> shapes) {
    public Drawn {
        shapes = List.copyOf(shapes);
    }
}
