package entente.dossier.picture;

import java.util.EnumSet;
import java.util.Set;

/** What the signs mean: those that the picture has, and no other. */
final class Legend {
    private static final double ROW = 24;
    private static final double SIZE = 12;

    private final Svg svg;
    private final Scale scale;
    private final Labels labels;
    private final Set<Sign> signs;

    Legend(Svg svg, Scale scale, Labels labels, Timeline timeline) {
        this.svg = svg;
        this.scale = scale;
        this.labels = labels;
        this.signs = of(timeline);
    }

    double height() {
        return place(0, false) + ROW;
    }

    void draw(double top) {
        place(top, true);
    }

    /** Goes from left to right and row by row; the height of the last row. */
    private double place(double top, boolean drawn) {
        double x = scale.left() + 8;
        double y = top + ROW / 2;
        for (Sign sign : signs) {
            String label = Letters.fit(labels.sign(sign), SIZE, scale.right() - scale.left() - 40);
            double width = 18 + Letters.width(label, SIZE) + 22;
            if (x + width > scale.right() + 22 && x > scale.left() + 8) {
                x = scale.left() + 8;
                y += ROW;
            }
            if (drawn) {
                new Signs(svg).mark(sign, x, y, sign == Sign.GAP || sign == Sign.DUE ? 9 : 6);
                svg.words("text", label, "class", "key", "x", x + 16, "y", y + 4);
            }
            x += width;
        }
        return y;
    }

    private static Set<Sign> of(Timeline timeline) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Lane lane : timeline.lanes()) {
            lane.marks().forEach(mark -> signs.add(Sign.of(mark.session())));
            if (!lane.gaps().isEmpty()) {
                signs.add(Sign.GAP);
            }
            if (Window.of(lane) != null) {
                signs.add(Sign.DUE);
            }
        }
        for (Promise promise : timeline.promises()) {
            if (promise.due() != null || promise.session() != null) {
                // What is suggested and on time looks as the sign for suggestions does.
                if (promise.sure() || promise.sign() != Sign.ON_TIME) {
                    signs.add(promise.sign());
                }
                if (!promise.sure()) {
                    signs.add(Sign.SUGGESTED);
                }
            }
        }
        return signs;
    }
}
