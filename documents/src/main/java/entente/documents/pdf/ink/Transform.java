package entente.documents.pdf.ink;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** From one plane to another: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3). */
record Transform(float a, float b, float c, float d, float e, float f) {
    static final Transform NONE = new Transform(1, 0, 0, 1, 0, 0);

    /** Of six numbers; none where they are not six numbers. */
    static Transform of(List<? extends COSBase> numbers) {
        float[] six = new float[6];
        for (int i = 0; i < six.length; i++) {
            if (i >= numbers.size() || !(numbers.get(i) instanceof COSNumber number)) {
                return NONE;
            }
            six[i] = number.floatValue();
        }
        return new Transform(six[0], six[1], six[2], six[3], six[4], six[5]);
    }

    /** Of six numbers; none where they are fewer. */
    static Transform of(Operands six) {
        return six.size() < 6
                ? NONE
                : new Transform(
                        six.number(0),
                        six.number(1),
                        six.number(2),
                        six.number(3),
                        six.number(4),
                        six.number(5));
    }

    /** This one first, then the other. */
    Transform then(Transform o) {
        return new Transform(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    /** A move first, then this one. */
    Transform moved(float x, float y) {
        return new Transform(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
    }

    float x(float x, float y) {
        return a * x + c * y + e;
    }

    float y(float x, float y) {
        return b * x + d * y + f;
    }

    /** How high a unit stands. */
    float height() {
        return (float) Math.hypot(c, d);
    }
}
