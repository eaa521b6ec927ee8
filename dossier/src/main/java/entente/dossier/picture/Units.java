package entente.dossier.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** All promises with a day, each as one unit above the day on which it falls due. */
final class Units {
    private static final double STEP = 13;
    private static final int HIGHEST = 12;
    private static final double RADIUS = 4.6;

    private final Svg svg;
    private final Signs signs;
    private final Scale scale;
    private final Labels labels;
    private final TreeMap<Long, List<Promise>> stacks = new TreeMap<>();

    Units(Svg svg, Scale scale, Labels labels, List<Promise> promises) {
        this.svg = svg;
        this.signs = new Signs(svg);
        this.scale = scale;
        this.labels = labels;
        promises.stream()
                .sorted(Comparator.comparing(Promise::sign))
                .forEach(
                        promise -> {
                            if (promise.due() != null) {
                                long stack = Math.round(scale.x(promise.due()) / STEP);
                                stacks.computeIfAbsent(stack, _ -> new ArrayList<>()).add(promise);
                            }
                        });
    }

    boolean any() {
        return !stacks.isEmpty();
    }

    /** How high it will be, its name included. */
    double height() {
        int most = stacks.values().stream().mapToInt(List::size).max().orElse(0);
        double more = most > HIGHEST ? STEP : 0;
        return LaneDrawing.HEAD + Math.min(most, HIGHEST) * STEP + more + 12;
    }

    void draw(double top) {
        double base = top + height() - 8;
        svg.words("text", labels.promises(), "class", "lane", "x", scale.left(), "y", top + 14);
        svg.element(
                "line",
                "class",
                "line",
                "x1",
                scale.left(),
                "y1",
                base,
                "x2",
                scale.right(),
                "y2",
                base);
        stacks.forEach((stack, promises) -> stack(stack * STEP, base, promises));
    }

    private void stack(double x, double base, List<Promise> promises) {
        int shown = promises.size() > HIGHEST ? HIGHEST : promises.size();
        for (int i = 0; i < shown; i++) {
            Promise promise = promises.get(i);
            String address = labels.address(promise.tracked());
            svg.begin(address, labels.promise(promise.tracked()));
            signs.unit(promise.sign(), promise.sure(), x, base - STEP * (i + 0.5) - 1, RADIUS);
            svg.end(address);
        }
        if (promises.size() > shown) {
            svg.words(
                    "text",
                    "+" + (promises.size() - shown),
                    "class",
                    "day",
                    "x",
                    x,
                    "y",
                    base - STEP * shown - 5);
        }
    }
}
