package entente.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * What is usual in a document.
 *
 * @param size of most of its letters, in points
 * @param spacing from one line of a paragraph to the next, in font sizes
 */
record Measure(float size, float spacing) {
    private static final float WIDEST = 3;
    private static final float USUAL = 1.2f;

    static Measure of(List<Placed> lines) {
        List<Float> sizes = new ArrayList<>();
        List<Float> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Placed line = lines.get(i);
            sizes.add(line.size());
            if (i > 0 && lines.get(i - 1).stretch() == line.stretch()) {
                float step = line.row().baseline() - lines.get(i - 1).row().baseline();
                if (step > 0 && step < WIDEST * line.size()) {
                    steps.add(step / line.size());
                }
            }
        }
        return new Measure(at(sizes, 2, 1), at(steps, 4, USUAL));
    }

    /** The value that one in so many is smaller than; between paragraphs lines are wider apart. */
    private static float at(List<Float> values, int part, float otherwise) {
        values.sort(null);
        return values.isEmpty() ? otherwise : values.get(values.size() / part);
    }

    /** From one baseline to the next in a paragraph of that size, in points. */
    float leading(float own) {
        return spacing * own;
    }
}
