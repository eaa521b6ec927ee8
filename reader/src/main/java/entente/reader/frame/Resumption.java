package entente.reader.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether and where a report goes on behind a box of other stories. A box is headlines, their first
 * lines and captions; the report is running text without headlines between. A report that is signed
 * is over.
 */
final class Resumption {
    /**
     * A last paragraph alone behind a box is believed only if it is this long, or takes up what was
     * said before.
     */
    private static final int LONE = 200;

    private static final int LONGEST_SIGN = 60;

    /**
     * So many lines are looked at ahead and back, so that a text of nothing but boxes is still read
     * in linear time.
     */
    private static final int FAR = 40;

    /** A block that is link text to this share, in percent, leads elsewhere. */
    private static final int LINK = 50;

    private final String text;
    private final List<Line> lines;
    private final Credits credits;

    Resumption(String text, List<Line> lines, Credits credits) {
        this.text = text;
        this.lines = lines;
        this.credits = credits;
    }

    /**
     * The line behind the section that the line opens: where the report goes on, or the number of
     * lines.
     */
    int after(int section, boolean[] furniture) {
        boolean over = isSigned(section, furniture) || endsReport(lines.get(section));
        for (int i = groupEnd(section); i < lines.size(); i++) {
            over |= endsReport(lines.get(i));
            if (!over && resumes(section, i)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Whether a short line signs the report: an author, an agency, a place and day, a credit. */
    boolean signs(Line line) {
        boolean site = line.has(Cue.MASTHEAD) && !line.isWhole();
        if (line.isProse()
                || line.isFurniture()
                || site
                || line.length() > LONGEST_SIGN
                || line.block().linked() > LINK) {
            return false;
        }
        return line.has(Cue.BYLINE) || credits.signs(text, line);
    }

    private boolean endsReport(Line line) {
        return line.match() != null && line.match().whole() && line.match().cue().endsReport();
    }

    private boolean isSigned(int section, boolean[] furniture) {
        int last = section - 1;
        while (last > Math.max(0, section - FAR) && furniture[last]) {
            last--;
        }
        return last > 0
                && !furniture[last]
                && (signs(lines.get(last)) || credits.signOff(text, lines.get(last)) != null);
    }

    private boolean resumes(int section, int at) {
        Line line = lines.get(at);
        if (!line.gap()
                || !line.isProse()
                || line.isFurniture()
                || line.block().shape().isListed()) {
            return false;
        }
        Line before = lines.get(at - 1);
        boolean continues = line.has(Cue.CONTINUES);
        if (at == section + 1) {
            return continues;
        }
        if (!continues && before.isHeadline() && isTeaser(before, line)) {
            return false;
        }
        return run(at) >= 2 || continues || line.length() >= LONE;
    }

    /**
     * How many paragraphs of running text follow each other, list items between them not counted.
     */
    private int run(int from) {
        int run = 0;
        for (int i = from; i < Math.min(lines.size(), from + FAR) && run < 2; i++) {
            Line line = lines.get(i);
            boolean item = line.block().shape().isListed();
            if (line.isFurniture() || (!line.isProse() && !item && !signs(line))) {
                break;
            }
            run += (line.isProse() && !item) || signs(line) ? 1 : 0;
        }
        return run;
    }

    /**
     * Whether the paragraph tells what the headline says: half of the headline's longer words,
     * those of this report's aside.
     */
    private boolean isTeaser(Line headline, Line paragraph) {
        Set<String> asked = words(headline);
        asked.removeAll(words(lines.getFirst()));
        if (asked.size() < 2) {
            return false;
        }
        Set<String> told = words(paragraph);
        int shared = 0;
        for (String word : asked) {
            shared += told.contains(word) ? 1 : 0;
        }
        return shared * 2 >= asked.size();
    }

    private Set<String> words(Line line) {
        Set<String> found = new HashSet<>();
        Words words =
                new Words(
                        text,
                        line.block().start(),
                        Math.min(line.block().end(), line.block().start() + 600));
        while (words.next()) {
            if (words.folded().length() > 2) {
                found.add(words.folded());
            }
        }
        return found;
    }

    private int groupEnd(int from) {
        int end = from + 1;
        while (end < lines.size() && !lines.get(end).gap()) {
            end++;
        }
        return end;
    }
}
