package entente.documents.pdf.ink;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page while it is drawn: its letters, apart by the way that they run. What most of them do is
 * the page's; a stamp along its edge is no text. Used by one thread.
 */
final class Sheet {
    private final float width;
    private final float height;
    private final Map<Turn, Lettering> letterings = new EnumMap<>(Turn.class);

    /**
     * @param width of the page, in points
     */
    Sheet(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /** Where letters go that run one way. */
    final class Place {
        private final Turn turn;
        private final Lettering lettering;
        private final float size;
        private final float scale;

        private Place(Turn turn, float size, float scale) {
            this.turn = turn;
            this.lettering = letterings.computeIfAbsent(turn, _ -> new Lettering());
            this.size = size;
            this.scale = scale;
        }

        /**
         * Adds what a font draws.
         *
         * @param x on the page, from the left, in points
         * @param y from the top
         * @param wide in the drawing's own measure
         */
        void add(Glyph glyph, float x, float y, float wide, Face face) throws IOException {
            lettering.add(
                    glyph,
                    turn.x(x, y, width, height),
                    turn.y(x, y, width, height),
                    wide * scale,
                    size,
                    face);
        }
    }

    /**
     * Where letters of a size go; null where they are slanted or mirrored.
     *
     * @param to from the drawing's plane to the page, downwards
     */
    @Nullable Place place(Transform to, float size) {
        Turn turn = Turn.of(to);
        return turn == null
                ? null
                : new Place(turn, Math.abs(size) * to.height(), (float) Math.hypot(to.a(), to.b()));
    }

    /** How many characters were drawn. */
    int letters() {
        return letterings.values().stream().mapToInt(Lettering::letters).sum();
    }

    Inked inked(List<Stroke> strokes, boolean picture) {
        Turn turn = Turn.RIGHT;
        int most = 0;
        for (Map.Entry<Turn, Lettering> entry : letterings.entrySet()) {
            if (entry.getValue().letters() > most) {
                most = entry.getValue().letters();
                turn = entry.getKey();
            }
        }
        Turn way = turn;
        Lettering lettering = letterings.get(way);
        return new Inked(
                lettering == null ? List.of() : lettering.words(),
                strokes.stream().map(stroke -> way.turned(stroke, width, height)).toList(),
                picture);
    }
}
