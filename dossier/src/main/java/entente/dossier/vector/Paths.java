package entente.dossier.vector;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.StringTokenizer;
import java.util.stream.DoubleStream;

/** Outlines from the attributes of SVG's elements. */
final class Paths {
    private Paths() {}

    static Path2D circle(Map<String, String> of) {
        double r = number(of, "r");
        return new Path2D.Double(
                new Ellipse2D.Double(number(of, "cx") - r, number(of, "cy") - r, 2 * r, 2 * r));
    }

    static Path2D rectangle(Map<String, String> of) {
        double arc = 2 * number(of, "rx");
        return new Path2D.Double(
                new RoundRectangle2D.Double(
                        number(of, "x"),
                        number(of, "y"),
                        number(of, "width"),
                        number(of, "height"),
                        arc,
                        arc));
    }

    static Path2D line(Map<String, String> of) {
        return new Path2D.Double(
                new Line2D.Double(
                        number(of, "x1"), number(of, "y1"), number(of, "x2"), number(of, "y2")));
    }

    /** Letters M, L, C, Z and absolute numbers, blanks between all: as our pictures write them. */
    static Path2D path(Map<String, String> of) {
        Path2D path = new Path2D.Double();
        StringTokenizer tokens = new StringTokenizer(of.getOrDefault("d", ""));
        PrimitiveIterator.OfDouble numbers =
                DoubleStream.generate(() -> Double.parseDouble(tokens.nextToken())).iterator();
        while (tokens.hasMoreTokens()) {
            step(path, tokens.nextToken(), numbers);
        }
        return path;
    }

    private static void step(Path2D path, String letter, PrimitiveIterator.OfDouble next) {
        switch (letter) {
            case "M" -> path.moveTo(next.nextDouble(), next.nextDouble());
            case "L" -> path.lineTo(next.nextDouble(), next.nextDouble());
            case "C" ->
                    path.curveTo(
                            next.nextDouble(),
                            next.nextDouble(),
                            next.nextDouble(),
                            next.nextDouble(),
                            next.nextDouble(),
                            next.nextDouble());
            case "Z" -> path.closePath();
            default ->
                    throw new IllegalArgumentException(
                            "The path's step (%s) is none of M, L, C and Z.".formatted(letter));
        }
    }

    private static double number(Map<String, String> of, String name) {
        return Styling.number(of, name, 0);
    }
}
