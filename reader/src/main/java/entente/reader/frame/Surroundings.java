package entente.reader.frame;

import entente.reader.intake.Block;
import java.util.List;

/**
 * Tells the report from what stands around it on the page (contract, rule 14). Words alone do not
 * decide: a cue counts by where it stands and by the shape of what follows, since dropping a
 * paragraph of the report is as wrong as keeping a related story.
 */
final class Surroundings {
    /** A block that is link text to this share is a link and no sentence of the report. */
    private static final int LINK = 80;

    private static final int FEWEST_IN_MENU = 3;
    private static final int FEWEST_IN_STORY = 4;

    private final List<Line> lines;
    private final Resumption resumption;
    private final boolean[] furniture;
    private final int lead;
    private final int title;

    Surroundings(List<Line> lines, Resumption resumption) {
        this.lines = lines;
        this.resumption = resumption;
        furniture = new boolean[lines.size()];
        byMarkup();
        Headline headline = new Headline(lines, furniture);
        int first = headline.lead();
        before(first);
        title = headline.title(first);
        lead = title == first ? first + 1 : first;
        top();
        rest();
        tail();
    }

    boolean isFurniture(int line) {
        return furniture[line];
    }

    /** The headline's line; -1 for none. */
    int title() {
        return title;
    }

    /** The line of the first paragraph. */
    int lead() {
        return lead;
    }

    private void byMarkup() {
        boolean marked =
                lines.stream().anyMatch(line -> line.block().region() == Block.Region.MAIN);
        for (Line line : lines) {
            Block.Region region = line.block().region();
            furniture[line.index()] =
                    region == Block.Region.CHROME
                            || (marked && region == Block.Region.UNSAID && !isBeside(line));
        }
    }

    /**
     * Whether a line outside the marked article stands right at it and belongs to it: the kind of
     * text above, a credit below.
     */
    private boolean isBeside(Line line) {
        boolean above =
                isMain(line.index() + 1) && (line.has(Cue.LETTERHEAD) || line.stamp().isStamp());
        return above || (isMain(line.index() - 1) && resumption.signs(line));
    }

    private boolean isMain(int line) {
        return line >= 0
                && line < lines.size()
                && lines.get(line).block().region() == Block.Region.MAIN;
    }

    /** Lists of other stories above the report: a cue and the lines that stand together with it. */
    private void before(int first) {
        for (int i = 0; i < Math.min(first, lines.size()); ) {
            boolean section = isSection(lines.get(i));
            int end = section ? groupEnd(i) : i + 1;
            if (section && end <= first) {
                mark(i, end);
            }
            i = end;
        }
    }

    /** Clocks, menus and buttons above the headline and between it and the first paragraph. */
    private void top() {
        for (int i = 0; i < Math.min(lead, lines.size()); i++) {
            Line line = lines.get(i);
            boolean above = i < title || title < 0;
            if (i != title
                    && (line.isFurniture()
                            || (above && (line.isPerhapsFurniture() || isAbove(line))))) {
                furniture[i] = true;
                if (line.has(Cue.LABELS)) {
                    mark(i, itemsEnd(i));
                }
            }
        }
        menus();
    }

    /**
     * Whether a line above the headline is the page's: its name, its menu, its clock, or a date
     * where the report has one of its own.
     */
    private boolean isAbove(Line line) {
        if (isMain(line.index())) {
            return false;
        }
        boolean menu = line.bar() && !line.stamp().isStamp() && !line.has(Cue.BYLINE);
        boolean second = line.stamp().isStamp() && title >= 0 && isDated();
        return menu || second || line.stamp().isClock() || (title >= 0 && line.has(Cue.MASTHEAD));
    }

    /** Whether a date stands between headline and first paragraph. */
    private boolean isDated() {
        for (int i = title + 1; i < Math.min(lead, lines.size()); i++) {
            if (lines.get(i).stamp().isStamp()) {
                return true;
            }
        }
        return false;
    }

    /**
     * A menu may have each of its words on a line of its own; names of sections are one only beside
     * words that lead somewhere.
     */
    private void menus() {
        int from = 0;
        for (int i = 0; i <= title; i++) {
            boolean brief =
                    i < title && lines.get(i).words() <= 2 && !lines.get(i).stamp().isStamp();
            if (!brief || lines.get(i).gap()) {
                if (i - from >= FEWEST_IN_MENU && isMenu(from, i)) {
                    mark(from, i);
                }
                from = brief ? i : i + 1;
            }
        }
    }

    private boolean isMenu(int from, int to) {
        boolean letterhead =
                lines.subList(from, to).stream().anyMatch(line -> line.has(Cue.LETTERHEAD));
        return !letterhead
                || lines.subList(from, to).stream().anyMatch(line -> line.has(Cue.NAVIGATION));
    }

    private void rest() {
        int last = lines.size() - 1;
        while (last > lead && (!lines.get(last).isProse() || lines.get(last).isFurniture())) {
            last--;
        }
        for (int i = lead; i < lines.size(); ) {
            Line line = lines.get(i);
            if (furniture[i]) {
                i++;
            } else if (isSection(line)) {
                int end = resumption.after(i, furniture);
                mark(i, end);
                i = end;
            } else {
                boolean link =
                        line.block().linked() >= LINK
                                && i > lead
                                && !line.isProse()
                                && line.words() >= FEWEST_IN_STORY;
                furniture[i] =
                        line.isFurniture() || (i > last && line.isPerhapsFurniture()) || link;
                boolean story = line.has(Cue.RELATED) && furniture[i];
                int end = story ? shortGroupEnd(i) : i + 1;
                mark(story ? i : end, end);
                i = end;
            }
        }
    }

    /**
     * Behind the last paragraph, what follows furniture is furniture, unless it signs the report.
     */
    private void tail() {
        int last = lines.size() - 1;
        while (last > lead && (furniture[last] || !lines.get(last).isProse())) {
            last--;
        }
        boolean after = false;
        for (int i = last + 1; i < lines.size() && last >= lead; i++) {
            Line line = lines.get(i);
            boolean byWords = furniture[i] && line.block().region() != Block.Region.CHROME;
            after |= byWords || (line.has(Cue.MASTHEAD) && !resumption.signs(line));
            furniture[i] |= after && !resumption.signs(line);
        }
    }

    private boolean isSection(Line line) {
        return line.match() != null && line.match().whole() && line.match().cue().opensSection();
    }

    private int groupEnd(int from) {
        int end = from + 1;
        while (end < lines.size() && !lines.get(end).gap()) {
            end++;
        }
        return end;
    }

    private int shortGroupEnd(int from) {
        int end = from + 1;
        while (end < lines.size() && !lines.get(end).gap() && !lines.get(end).isProse()) {
            end++;
        }
        return end;
    }

    private int itemsEnd(int from) {
        int end = from + 1;
        while (end < lines.size()
                && lines.get(end).block().shape().isListed()
                && !lines.get(end).isProse()) {
            end++;
        }
        return end;
    }

    private void mark(int from, int to) {
        for (int i = from; i < to; i++) {
            furniture[i] = true;
        }
    }
}
