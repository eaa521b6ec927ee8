package entente.dossier.picture;

import entente.domain.Status;
import entente.domain.series.NextSession;
import entente.domain.series.Series;
import entente.domain.series.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One lane: its name, its line, and what stands on it. */
final class LaneDrawing {
    static final double HEAD = 26;
    static final double FOOT = 40;
    private static final double NAME = 14;
    private static final double SMALL = 11.5;
    private static final double SOFT = 12;

    /** Smaller marks can't hold their number. */
    private static final double NUMBERED = 8.5;

    private static final double SMALL_MARK = 5;

    private final Svg svg;
    private final Signs signs;
    private final Scale scale;
    private final Labels labels;
    private final Map<String, Spot> spots;

    /**
     * Where a session was drawn.
     *
     * @param r of its mark
     */
    record Spot(double x, double y, double r) {}

    /**
     * @param spots is filled with where the sessions are drawn, by their ids
     */
    LaneDrawing(Svg svg, Scale scale, Labels labels, Map<String, Spot> spots) {
        this.svg = svg;
        this.signs = new Signs(svg);
        this.scale = scale;
        this.labels = labels;
        this.spots = spots;
    }

    /** The lane's name and rhythm. */
    void head(Lane lane, double top) {
        double room = scale.right() - scale.left();
        Series series = lane.series();
        String name = series == null ? labels.encounters() : labels.lane(series);
        String shown = Letters.fit(name, NAME, room);
        svg.open("text", "class", "lane", "x", scale.left(), "y", top + 14);
        svg.words("tspan", shown);
        if (series != null) {
            double left = room - Letters.width(shown, NAME) - 12;
            String rhythm = Letters.fit(labels.rhythm(series), SOFT, left);
            svg.words("tspan", rhythm, "class", "rhythm", "dx", 6.0);
        }
        svg.close("text");
    }

    /** The line at a height, and the windows: what lies below all else. */
    void ground(Lane lane, double y) {
        svg.element(
                "line", "class", "line", "x1", scale.left(), "y1", y, "x2", scale.right(), "y2", y);
        double r = radius(lane);
        Window due = Window.of(lane);
        if (due != null) {
            band("due", due.first(), due.last(), y, r, labels.sign(Sign.DUE));
        }
        for (Mark mark : lane.marks()) {
            spots.put(mark.session().id(), new Spot(scale.x(mark.middle()), y, r));
            if (mark.wide() && !isNext(lane, mark)) {
                band("window", mark.first(), mark.last(), y, r, labels.session(mark.session()));
            }
        }
    }

    /** Whether the window that is due is this session's own. */
    private static boolean isNext(Lane lane, Mark mark) {
        NextSession next = lane.series() == null ? null : lane.series().next();
        return next != null && mark.session().id().equals(next.session());
    }

    /** Sessions and gaps on the line, and their days below. */
    void marks(Lane lane, double y) {
        double r = radius(lane);
        lane.gaps().forEach(gap -> gap(gap, y, r));
        lane.marks().forEach(mark -> mark(mark, y, r));
        if (lane.series() != null) {
            new Dates(svg, scale, labels).under(lane.marks(), y + r + 18);
        }
    }

    private void mark(Mark mark, double y, double r) {
        Session session = mark.session();
        double x = scale.x(mark.middle());
        String address = labels.address(session);
        svg.begin(address, labels.session(session));
        signs.mark(Sign.of(session), x, y, r);
        if (session.ordinal() != null && r >= NUMBERED && session.mechanism() != null) {
            number(session, session.ordinal(), x, y, r);
        }
        svg.end(address);
    }

    /** In its mark; beside the cross of what was cancelled. */
    private void number(Session session, int ordinal, double x, double y, double r) {
        double size = ordinal > 99 ? r * 0.85 : r * 1.1;
        String number = Integer.toString(ordinal);
        if (session.status() == Status.CANCELLED) {
            svg.words("text", number, "class", "missing", "x", x + r + 7, "y", y - r + 5);
            return;
        }
        String look = session.status() == Status.HELD ? "number" : "number hollow";
        svg.words("text", number, "class", look, "x", x, "y", y + r * 0.39, "font-size", size);
    }

    private void band(
            String look, LocalDate first, LocalDate last, double y, double r, String title) {
        double from = scale.x(first);
        double width = Math.max(4, scale.x(last) - from);
        svg.open("g").words("title", title);
        svg.element(
                "rect",
                "class",
                look,
                "x",
                from,
                "y",
                y - r - 5,
                "width",
                width,
                "height",
                2 * r + 10,
                "rx",
                4.0);
        svg.close("g");
    }

    private void gap(Gap gap, double y, double r) {
        double width = Letters.width(gap.numbers(), SMALL) + 12;
        Double middle = middle(gap, r, width);
        if (middle == null) {
            return;
        }
        svg.open("g").words("title", labels.sign(Sign.GAP) + ": " + gap.numbers());
        svg.element(
                "rect",
                "class",
                "gap",
                "x",
                middle - width / 2,
                "y",
                y - 9,
                "width",
                width,
                "height",
                18.0,
                "rx",
                9.0);
        svg.words("text", gap.numbers(), "class", "missing", "x", middle, "y", y + 4);
        svg.close("g");
    }

    /** Between its neighbours, else beside the one that there is; null where there is no room. */
    private @Nullable Double middle(Gap gap, double r, double width) {
        if (gap.after() != null && gap.before() != null) {
            double from = scale.x(gap.after());
            double to = scale.x(gap.before());
            return to - from < 2 * r + width ? null : Double.valueOf((from + to) / 2);
        }
        if (gap.before() != null) {
            return Math.max(scale.left() + width / 2, scale.x(gap.before()) - r - 8 - width / 2);
        }
        return gap.after() == null
                ? null
                : Double.valueOf(scale.x(gap.after()) + r + 8 + width / 2);
    }

    /** As large as the closest neighbours allow. */
    private double radius(Lane lane) {
        if (lane.series() == null) {
            return SMALL_MARK;
        }
        List<Mark> marks = lane.marks();
        double[] places =
                marks.stream().mapToDouble(mark -> scale.x(mark.middle())).sorted().toArray();
        double closest = Double.MAX_VALUE;
        for (int i = 1; i < places.length; i++) {
            closest = Math.min(closest, places[i] - places[i - 1]);
        }
        if (closest >= 25) {
            return 12;
        }
        return closest >= 13 || places.length < 25 ? NUMBERED : SMALL_MARK;
    }
}
