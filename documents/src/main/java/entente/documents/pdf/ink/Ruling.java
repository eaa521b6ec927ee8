package entente.documents.pdf.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the lines that tables are ruled with: strokes, thin filled bars and the edges of framed
 * boxes. All else that is drawn is passed over.
 */
final class Ruling {
    /** What is thicker is a surface, in points. */
    private static final float THICK = 3;

    private static final float SHORTEST = 6;

    /** More than any table needs; then it is a drawing. */
    private static final int MOST = 20_000;

    private final List<Stroke> strokes = new ArrayList<>();

    /** The path's pieces, four numbers each: from x, y to x, y. */
    private final List<float[]> pieces = new ArrayList<>();

    private final List<float[]> boxes = new ArrayList<>();
    private float[] point = new float[2];
    private float[] start = new float[2];

    List<Stroke> strokes() {
        return strokes;
    }

    void move(float x, float y) {
        point = new float[] {x, y};
        start = point;
    }

    void line(float x, float y) {
        if (pieces.size() < MOST) {
            pieces.add(new float[] {point[0], point[1], x, y});
        }
        point = new float[] {x, y};
    }

    void close() {
        line(start[0], start[1]);
    }

    /** A box between two opposite corners. */
    void box(float x, float y, float otherX, float otherY) {
        if (boxes.size() < MOST) {
            boxes.add(
                    new float[] {
                        Math.min(x, otherX),
                        Math.min(y, otherY),
                        Math.max(x, otherX),
                        Math.max(y, otherY)
                    });
        }
        move(x, y);
    }

    /** The path is drawn along. */
    void stroke() {
        pieces.forEach(piece -> rule(piece[0], piece[1], piece[2], piece[3]));
        for (float[] box : boxes) {
            rule(box[0], box[1], box[2], box[1]);
            rule(box[0], box[3], box[2], box[3]);
            rule(box[0], box[1], box[0], box[3]);
            rule(box[2], box[1], box[2], box[3]);
        }
    }

    /** The path is filled: a bar is a line. */
    void fill() {
        for (float[] box : boxes) {
            float wide = box[2] - box[0];
            float high = box[3] - box[1];
            if (high <= THICK && wide > high) {
                float middle = (box[1] + box[3]) / 2;
                rule(box[0], middle, box[2], middle);
            } else if (wide <= THICK) {
                float middle = (box[0] + box[2]) / 2;
                rule(middle, box[1], middle, box[3]);
            }
        }
    }

    void end() {
        pieces.clear();
        boxes.clear();
    }

    private void rule(float x, float y, float otherX, float otherY) {
        float wide = Math.abs(x - otherX);
        float high = Math.abs(y - otherY);
        if (strokes.size() >= MOST || Math.min(wide, high) > 1) {
            return;
        }
        if (wide >= SHORTEST) {
            strokes.add(new Stroke(true, y, Math.min(x, otherX), Math.max(x, otherX)));
        } else if (high >= SHORTEST) {
            strokes.add(new Stroke(false, x, Math.min(y, otherY), Math.max(y, otherY)));
        }
    }
}
