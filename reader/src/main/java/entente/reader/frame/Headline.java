package entente.reader.frame;

import entente.reader.intake.Block;
import java.util.List;

/** Finds where a report begins: its headline and its first paragraph. */
final class Headline {
    /** A headline that ends as a sentence does is no longer than this. */
    private static final int LONGEST_SENTENCE = 160;

    private static final int LETTERHEAD = 7;
    private static final int MASTHEAD = 12;

    private final List<Line> lines;
    private final boolean[] furniture;

    /**
     * @param furniture which lines are known to be none of the report by their markup
     */
    Headline(List<Line> lines, boolean[] furniture) {
        this.lines = lines;
        this.furniture = furniture;
    }

    /** The first line of running text; the number of lines where there is none. */
    int lead() {
        int lead = 0;
        while (lead < lines.size() && !isLead(lines.get(lead))) {
            lead++;
        }
        return lead;
    }

    private boolean isLead(Line line) {
        return line.isProse()
                && !line.isFurniture()
                && !furniture[line.index()]
                && line.block().shape() != Block.Shape.TITLE;
    }

    /**
     * The headline before the first paragraph, or that paragraph where it is short and another
     * follows; -1 for none.
     */
    int title(int lead) {
        int best = -1;
        for (int i = 0; i < Math.min(lead, lines.size()); i++) {
            Line line = lines.get(i);
            if (line.block().shape() == Block.Shape.TITLE && !furniture[i]) {
                return i;
            }
            if (isCandidate(line) && (best < 0 || isBetter(line, lines.get(best)))) {
                best = i;
            }
        }
        return best >= 0 ? best : sentence(lead);
    }

    private boolean isCandidate(Line line) {
        boolean clear =
                !furniture[line.index()]
                        && !line.isFurniture()
                        && !line.has(Cue.BYLINE)
                        && !line.has(Cue.CAPTION);
        return clear
                && line.words() >= 2
                && !line.stamp().isBare()
                && !line.stamp().isClock()
                && !line.bar();
    }

    /**
     * A masthead, or the two words of a section, give way to a fuller line below that is still
     * above any date.
     */
    private boolean isBetter(Line line, Line than) {
        if (isHead(than) || isAboveMenu(than, line)) {
            return true;
        }
        boolean better = than.words() <= 3 && !isHead(line) && line.words() > than.words();
        for (int i = than.index() + 1; better && i < line.index(); i++) {
            better = !lines.get(i).stamp().isStamp();
        }
        return better;
    }

    /** What stands above the page's menu is the page's name. */
    private boolean isAboveMenu(Line line, Line below) {
        for (int i = line.index() + 1; i < below.index(); i++) {
            Line between = lines.get(i);
            if (between.has(Cue.NAVIGATION) || between.bar() && !between.stamp().isStamp()) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Ministry of Foreign Affairs", but not "Ministry of Foreign Affairs summons the ambassador
     * over the incident".
     */
    private static boolean isHead(Line line) {
        boolean letterhead =
                line.has(Cue.LETTERHEAD) && (line.isWhole() || line.words() <= LETTERHEAD);
        return letterhead || (line.has(Cue.MASTHEAD) && line.words() <= MASTHEAD);
    }

    private int sentence(int lead) {
        boolean followed = lead + 1 < lines.size();
        boolean isShort =
                followed
                        && lines.get(lead).length() <= LONGEST_SENTENCE
                        && !lines.get(lead).block().shape().isListed();
        return isShort && lines.get(lead).length() < lines.get(lead + 1).length() ? lead : -1;
    }
}
