package entente.reader.intake;

import java.util.List;

/**
 * Whether a text's lines are wrapped at a margin, so that a paragraph is the run of lines up to a
 * blank one. Told conservatively: the lines of such a text break only where the next word would not
 * have fitted, and mostly go on in small letters.
 *
 * @param width the margin in characters; 0 where lines are paragraphs
 */
record Wrapping(String text, int width) {
    private static final int WIDEST = 120;
    private static final int NARROWEST = 40;
    private static final int FEWEST_BREAKS = 3;

    static Wrapping of(String text, List<PlainText.Line> lines) {
        int width = 0;
        for (int i = 0; i < lines.size(); i++) {
            PlainText.Line line = lines.get(i);
            if (length(line) > WIDEST) {
                return new Wrapping(text, 0);
            }
            if (i + 1 < lines.size() && !lines.get(i + 1).afterBlank()) {
                width = Math.max(width, length(line));
            }
        }
        Wrapping candidate = new Wrapping(text, width);
        return width >= NARROWEST && candidate.holds(lines) ? candidate : new Wrapping(text, 0);
    }

    /** Whether the second line goes on with the paragraph of the first. */
    boolean joins(PlainText.Line line, PlainText.Line next) {
        return width > 0
                && follows(next)
                && next.margin() <= line.margin() + line.bullet() - line.start() + 1
                && isForced(line, next);
    }

    private boolean holds(List<PlainText.Line> lines) {
        int breaks = 0;
        int forced = 0;
        int small = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            PlainText.Line next = lines.get(i + 1);
            if (follows(next)) {
                breaks++;
                forced += isForced(lines.get(i), next) ? 1 : 0;
                small += Character.isLowerCase(text.charAt(next.start())) ? 1 : 0;
            }
        }
        return breaks >= FEWEST_BREAKS && forced >= breaks * 0.7 && small >= breaks * 0.4;
    }

    private static boolean follows(PlainText.Line next) {
        return !next.afterBlank() && !next.isItem();
    }

    private boolean isForced(PlainText.Line line, PlainText.Line next) {
        int word = next.start();
        while (word < next.end() && !Spaces.isSpace(text.charAt(word))) {
            word++;
        }
        return length(line) + 1 + word - next.start() > width;
    }

    private static int length(PlainText.Line line) {
        return line.margin() + line.end() - line.start();
    }
}
