package entente.documents.pdf.ink;

import org.jspecify.annotations.Nullable;

/**
 * Which way text runs on its page: to the right, down, to the left, up. Pages that are shown
 * sideways are drawn in one of the others.
 */
enum Turn {
    RIGHT,
    DOWN,
    LEFT,
    UP;

    /** How many times as far text runs along as aslant, at least. */
    private static final float STRAIGHT = 5;

    /** Which way a transformation makes text run; null where it is slanted or mirrored. */
    static @Nullable Turn of(Transform t) {
        if (Math.abs(t.a()) > STRAIGHT * Math.abs(t.b())) {
            boolean mirrored = t.a() > 0 == t.d() > 0;
            return mirrored ? null : t.a() > 0 ? RIGHT : LEFT;
        }
        if (Math.abs(t.b()) > STRAIGHT * Math.abs(t.a())) {
            boolean mirrored = t.b() > 0 != t.c() > 0;
            return mirrored ? null : t.b() > 0 ? DOWN : UP;
        }
        return null;
    }

    /** A ruled line of the page as it is drawn, on the page when it is turned. */
    Stroke turned(Stroke stroke, float width, float height) {
        float one = stroke.across() ? stroke.from() : stroke.at();
        float other = stroke.across() ? stroke.at() : stroke.from();
        float end = stroke.across() ? stroke.to() : stroke.at();
        float otherEnd = stroke.across() ? stroke.at() : stroke.to();
        float x = x(one, other, width, height);
        float y = y(one, other, width, height);
        float endX = x(end, otherEnd, width, height);
        float endY = y(end, otherEnd, width, height);
        boolean across = Math.abs(endX - x) > Math.abs(endY - y);
        return across
                ? new Stroke(true, y, Math.min(x, endX), Math.max(x, endX))
                : new Stroke(false, x, Math.min(y, endY), Math.max(y, endY));
    }

    /** How far from the left the point is when the page is turned so that text runs right. */
    float x(float x, float y, float width, float height) {
        return switch (this) {
            case RIGHT -> x;
            case DOWN -> y;
            case LEFT -> width - x;
            case UP -> height - y;
        };
    }

    /** How far from the top. */
    float y(float x, float y, float width, float height) {
        return switch (this) {
            case RIGHT -> y;
            case DOWN -> width - x;
            case LEFT -> height - y;
            case UP -> x;
        };
    }
}
