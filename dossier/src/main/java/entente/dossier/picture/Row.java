package entente.dossier.picture;

import entente.domain.series.Series;
import java.util.List;

/**
 * One row of a timeline's table, in the reader's language.
 *
 * @param lane the mechanism, or what meetings or promises are called together
 */
public record Row(String date, String lane, String sign, String what) {
    /** As many rows as the picture has signs. */
    public static List<Row> of(Timeline timeline, Labels labels) {
        return Event.of(timeline).stream().map(event -> of(event, labels)).toList();
    }

    private static Row of(Event event, Labels labels) {
        return new Row(
                labels.date(event.when()),
                lane(event, labels),
                labels.sign(event.sign()),
                what(event, labels));
    }

    private static String lane(Event event, Labels labels) {
        Series series = event.series();
        if (series != null) {
            return labels.lane(series);
        }
        return event.promise() == null ? labels.encounters() : labels.promises();
    }

    private static String what(Event event, Labels labels) {
        if (event.session() != null) {
            return labels.session(event.session());
        }
        if (event.promise() != null) {
            return labels.promise(event.promise().tracked());
        }
        return event.gap() == null ? "" : event.gap().numbers();
    }
}
