package entente.documents.odf;

import entente.documents.Numeral;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Counts the items of lists in lists, and says what stands before each. Used by one thread. */
final class Counting {
    private static final int LEVELS = 10;

    /**
     * A list that is open.
     *
     * @param numbers of its items so far, by level from 1
     */
    @SuppressWarnings("ArrayRecordComponent") // Counted in place, never compared.
    private record Open(String style, int[] numbers) {}

    private final ListStyles styles;
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, int[]> ended = new HashMap<>();
    private boolean due;

    Counting(ListStyles styles) {
        this.styles = styles;
    }

    /**
     * A list begins.
     *
     * @param style empty where it has that of the list around it
     * @param goesOn whether it counts on from the last of its style
     */
    void begin(String style, boolean goesOn) {
        Open around = open.peek();
        String own = style.isEmpty() && around != null ? around.style : style;
        int[] numbers = around == null ? fresh(own, goesOn) : around.numbers;
        open.push(new Open(own, numbers));
        if (around != null) {
            numbers[level()] = styles.level(own, level()).start() - 1;
        }
    }

    private int[] fresh(String style, boolean goesOn) {
        int[] numbers = goesOn ? ended.get(style) : null;
        if (numbers != null) {
            return numbers;
        }
        int[] begun = new int[LEVELS + 1];
        Arrays.setAll(begun, level -> styles.level(style, level).start() - 1);
        return begun;
    }

    void end() {
        if (!open.isEmpty()) {
            Open list = open.pop();
            ended.put(list.style, list.numbers);
        }
    }

    /**
     * An item begins.
     *
     * @param start its number; negative for the next
     */
    void item(int start) {
        if (!open.isEmpty()) {
            int[] numbers = open.element().numbers;
            numbers[level()] = start >= 0 ? start : numbers[level()] + 1;
            due = true;
        }
    }

    private int level() {
        return Math.min(open.size(), LEVELS);
    }

    /** What stands before the item's first paragraph; empty for its others, and out of lists. */
    String label() {
        if (!due || open.isEmpty()) {
            return "";
        }
        due = false;
        Open list = open.element();
        ListStyles.Level level = styles.level(list.style, level());
        if (level.numeral() == Numeral.NONE) {
            return "";
        }
        StringBuilder label = new StringBuilder(level.prefix());
        for (int i = Math.max(1, level() - level.levels() + 1); i <= level(); i++) {
            Numeral numeral = styles.level(list.style, i).numeral();
            label.append(i > 1 && i > level() - level.levels() + 1 ? "." : "");
            label.append(numeral.of(list.numbers[i]));
        }
        return label.append(level.suffix()).toString().strip() + " ";
    }
}
