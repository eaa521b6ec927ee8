package entente.dossier.picture;

import java.util.Locale;

/** The signs themselves: each can be told from the others without its colour. */
final class Signs {
    private static final double CROSS = 0.62;
    private static final double DOT = 0.3;

    private final Svg svg;

    Signs(Svg svg) {
        this.svg = svg;
    }

    /** A session, a gap or an encounter about a point. */
    void mark(Sign sign, double x, double y, double r) {
        switch (sign) {
            case HELD -> svg.element("circle", "class", "held", "cx", x, "cy", y, "r", r);
            case PLANNED -> svg.element("circle", "class", "planned", "cx", x, "cy", y, "r", r);
            case CANCELLED -> {
                svg.element("circle", "class", "cancelled", "cx", x, "cy", y, "r", r);
                cross("cancelled", x, y, r * CROSS);
            }
            case ENCOUNTER -> svg.element("path", "class", "encounter", "d", diamond(x, y, r));
            case GAP ->
                    svg.element(
                            "rect",
                            "class",
                            "gap",
                            "x",
                            x - r,
                            "y",
                            y - r * 0.7,
                            "width",
                            2 * r,
                            "height",
                            r * 1.4,
                            "rx",
                            r * 0.7);
            case DUE ->
                    svg.element(
                            "rect",
                            "class",
                            "due",
                            "x",
                            x - r,
                            "y",
                            y - r * 0.7,
                            "width",
                            2 * r,
                            "height",
                            r * 1.4,
                            "rx",
                            3.0);
            default -> unit(sign, true, x, y, r);
        }
    }

    /** A promise as one unit among others. */
    void unit(Sign sign, boolean sure, double x, double y, double r) {
        String look = look(sign, sure);
        switch (sign) {
            case ON_TIME, OPEN -> svg.element("circle", "class", look, "cx", x, "cy", y, "r", r);
            case LATE -> svg.element("path", "class", look, "d", triangle(x, y, r, -1));
            case SUGGESTED -> unit(Sign.ON_TIME, false, x, y, r);
            default -> cross(look, x, y, r);
        }
        if (!sure) {
            // Hollow is what is open; the dot tells that somebody should look.
            svg.element("circle", "class", name(sign), "cx", x, "cy", y, "r", r * DOT);
        }
    }

    /** Where an arc ends, from above. */
    void tip(Sign sign, boolean sure, double x, double y) {
        String look = look(sign, sure);
        switch (sign) {
            case ON_TIME, LATE ->
                    svg.element("path", "class", look, "d", triangle(x, y - 4, 4.5, 1));
            case PAST_DUE -> cross(look, x, y - 5, 4);
            default -> svg.element("circle", "class", look, "cx", x, "cy", y - 3, "r", 3.0);
        }
    }

    /** The style's names for a promise. */
    static String look(Sign sign, boolean sure) {
        return name(sign) + (sure ? "" : " unsure");
    }

    private static String name(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void cross(String look, double x, double y, double r) {
        svg.element(
                "path",
                "class",
                look + " cross",
                "d",
                path("M", x - r, y - r, "L", x + r, y + r, "M", x - r, y + r, "L", x + r, y - r));
    }

    /**
     * @param down 1 to point down, -1 to point up
     */
    private static String triangle(double x, double y, double r, int down) {
        double tip = y + down * r;
        double base = y - down * r * 0.8;
        return path("M", x, tip, "L", x - r, base, "L", x + r, base, "Z");
    }

    private static String diamond(double x, double y, double r) {
        return path("M", x, y - r, "L", x + r, y, "L", x, y + r, "L", x - r, y, "Z");
    }

    /** Letters and numbers of a path. */
    static String path(Object... parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            path.append(part instanceof Number n ? Svg.number(n.doubleValue()) : part).append(' ');
        }
        return path.toString().strip();
    }
}
