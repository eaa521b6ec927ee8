package entente.dossier.picture;

import entente.dossier.picture.LaneDrawing.Spot;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From where a session was promised to the session that kept the promise, or did not. */
final class Arcs {
    private static final double HIGHEST = 44;

    private final Svg svg;
    private final Signs signs;
    private final Scale scale;
    private final Labels labels;
    private final Map<String, Spot> spots;

    Arcs(Svg svg, Scale scale, Labels labels, Map<String, Spot> spots) {
        this.svg = svg;
        this.signs = new Signs(svg);
        this.scale = scale;
        this.labels = labels;
        this.spots = spots;
    }

    void draw(List<Promise> promises) {
        Set<String> drawn = new HashSet<>();
        for (Promise promise : promises) {
            Spot to = promise.session() == null ? null : spots.get(promise.session());
            Spot from = to == null ? null : from(promise, to);
            if (to != null && from != null && from.x() < to.x() - 1) {
                String curve = curve(from, to);
                if (drawn.add(curve + promise.sign())) {
                    arc(promise, curve, to);
                }
            }
        }
    }

    /** The session at which it was said, else the day on the line of the session promised. */
    private @Nullable Spot from(Promise promise, Spot to) {
        Spot said = promise.saidAt() == null ? null : spots.get(promise.saidAt());
        if (said != null) {
            return said;
        }
        return promise.said() == null ? null : new Spot(scale.x(promise.said()), to.y(), 0);
    }

    private void arc(Promise promise, String curve, Spot to) {
        String look = Signs.look(promise.sign(), promise.sure());
        String address = labels.address(promise.tracked());
        svg.begin(address, labels.promise(promise.tracked()));
        svg.element("path", "class", "arc " + look, "d", curve);
        signs.tip(promise.sign(), promise.sure(), to.x(), to.y() - to.r() - 1);
        svg.end(address);
    }

    private static String curve(Spot from, Spot to) {
        double end = to.y() - to.r() - 8;
        if (from.y() < to.y()) {
            double start = from.y() + from.r();
            double bend = (end - start) * 0.6;
            return curve(from.x(), start, start + bend, to.x(), end - bend, end);
        }
        double start = from.y() - from.r();
        // A curve of this kind reaches three quarters of the way to where it is drawn.
        double rise = Math.min(HIGHEST, 14 + (to.x() - from.x()) * 0.16) * 4 / 3;
        double bend = Math.min(start, end) - rise;
        return curve(from.x(), start, bend, to.x(), bend, end);
    }

    /** Leaves the first place and reaches the last one upright. */
    private static String curve(
            double x1, double y1, double bend1, double x2, double bend2, double y2) {
        return Signs.path("M", x1, y1, "C", x1, bend1, x2, bend2, x2, y2);
    }
}
