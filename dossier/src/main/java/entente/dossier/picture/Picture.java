package entente.dossier.picture;

import entente.domain.chronicle.Chronicle;
import entente.dossier.picture.LaneDrawing.Spot;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;

/**
 * A relation's time as SVG 1.1: a lane for each mechanism, sessions as numbered marks, arcs from
 * promise to session, promises above the days on which they fall due. For light paper; no script,
 * no font, no address of anything outside.
 */
public final class Picture {
    private static final double WIDTH = 1200;

    /** For paper: its letters are read when the picture is as wide as a page's text. */
    public static final double NARROW = 780;

    private static final double LEFT = 48;
    private static final double TOP = 96;
    private static final double ARCS = 52;

    /** From the lanes' end to the legend: the day's own line is between. */
    private static final double KEY = 28;

    /** Where a part of a page begins: its title stands above it on the page. */
    private static final double BELOW_TITLE = 56;

    private final Svg svg = new Svg();
    private final Timeline timeline;
    private final Labels labels;
    private final Scale scale;
    private final Map<String, Spot> spots = new HashMap<>();
    private final Set<String> promised = new HashSet<>();
    private final boolean whole;

    private final double width;
    private final double right;

    private Picture(Timeline timeline, Labels labels, boolean whole, double width) {
        this.whole = whole;
        this.width = width;
        this.right = width - LEFT;
        this.timeline = timeline;
        this.labels = labels;
        this.scale = Scale.of(timeline, LEFT, right);
        timeline.promises().stream()
                .map(Promise::session)
                .filter(Objects::nonNull)
                .forEach(promised::add);
    }

    /** The picture as an XML document. The same account and labels give the same bytes. */
    public static String of(Chronicle chronicle, LocalDate on, Labels labels) {
        return of(chronicle, on, labels, WIDTH);
    }

    /**
     * The same, as wide as asked.
     *
     * @param width in the picture's units; its letters are 12 of them high
     */
    public static String of(Chronicle chronicle, LocalDate on, Labels labels, double width) {
        return new Picture(Timeline.of(chronicle, on), labels, true, width).draw();
    }

    /**
     * The picture as a part of a page: an element of the class "timeline" without colours and
     * title, in which sessions and promises are links. The page's style sheet has its colours.
     */
    public static String part(Chronicle chronicle, LocalDate on, Labels labels) {
        return new Picture(Timeline.of(chronicle, on), labels, false, WIDTH).draw();
    }

    private String draw() {
        Units units = new Units(svg, scale, labels, timeline.promises());
        Legend legend = new Legend(svg, scale, labels, timeline);
        double lanes = TOP + timeline.lanes().stream().mapToDouble(this::height).sum();
        double base = units.any() ? lanes + units.height() + 18 : lanes;
        boolean nothing = timeline.lanes().isEmpty() && !units.any();
        if (nothing) {
            base += 60;
        }
        double height = base + KEY + legend.height() + 10;
        if (whole) {
            frame(height);
        } else {
            opening(height);
        }
        if (nothing) {
            svg.words("text", labels.nothing(), "class", "nothing", "x", width / 2, "y", base - 25);
        } else {
            grid(base);
        }
        lanes();
        if (units.any()) {
            units.draw(lanes);
        }
        legend.draw(base + KEY);
        return svg.close("svg").toString();
    }

    private void lanes() {
        LaneDrawing drawing = new LaneDrawing(svg, scale, labels, spots);
        each(drawing::ground);
        // Arcs need to know where the marks are, and lie below them and below all words.
        new Arcs(svg, scale, labels, spots).draw(timeline.promises());
        double top = TOP;
        for (Lane lane : timeline.lanes()) {
            drawing.head(lane, top);
            top += height(lane);
        }
        each(drawing::marks);
    }

    private void each(ObjDoubleConsumer<Lane> draw) {
        double top = TOP;
        for (Lane lane : timeline.lanes()) {
            top += height(lane);
            draw.accept(lane, top - (lane.series() == null ? 24 : LaneDrawing.FOOT + 16));
        }
    }

    private double height(Lane lane) {
        if (lane.series() == null) {
            return LaneDrawing.HEAD + 40;
        }
        return LaneDrawing.HEAD + (arcs(lane) ? ARCS : 12) + 28 + LaneDrawing.FOOT + 6;
    }

    private boolean arcs(Lane lane) {
        return lane.marks().stream().anyMatch(mark -> promised.contains(mark.session().id()));
    }

    private void opening(double height) {
        String room = Svg.number(width) + " " + Svg.number(Math.ceil(height - BELOW_TITLE));
        svg.open(
                "svg",
                "class",
                "timeline",
                "viewBox",
                "0 " + Svg.number(BELOW_TITLE) + " " + room,
                "role",
                "group",
                "aria-label",
                labels.description(timeline),
                "lang",
                labels.language());
    }

    private void frame(double height) {
        svg.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(Math.ceil(height)),
                "role",
                "img",
                "aria-labelledby",
                "title description",
                "xml:lang",
                labels.language());
        svg.words("title", labels.title(timeline.relation()), "id", "title");
        svg.words("desc", labels.description(timeline), "id", "description");
        svg.literal(Style.SHEET);
        svg.element(
                "rect",
                "class",
                "paper",
                "x",
                0.0,
                "y",
                0.0,
                "width",
                width,
                "height",
                Math.ceil(height));
        String title = Letters.fit(labels.title(timeline.relation()), 24, right - LEFT);
        svg.words("text", title, "class", "title", "x", LEFT, "y", 44.0);
    }

    private void grid(double base) {
        for (Scale.Tick tick : scale.ticks()) {
            double x = scale.x(tick.day());
            svg.element("line", "class", "grid", "x1", x, "y1", TOP - 14, "x2", x, "y2", base);
            svg.words("text", tick.label(), "class", "year", "x", x, "y", TOP - 20);
        }
        double today = scale.x(timeline.on());
        svg.element("line", "class", "today", "x1", today, "y1", TOP - 14, "x2", today, "y2", base);
        String word = labels.today(timeline.on());
        double half = Letters.width(word, 11.5) / 2;
        double x = Math.min(today, width - 10 - half);
        svg.words("text", word, "class", "now", "x", x, "y", base + 14);
    }
}
