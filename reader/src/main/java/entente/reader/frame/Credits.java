package entente.reader.frame;

import entente.reader.intake.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agency or paper that a text credits: in a line of its own, in its dateline, behind its last
 * sentence, in its byline.
 */
final class Credits {
    private static final int LONGEST_SIGN = 60;
    private static final int LONGEST_AGENCY = 40;
    private static final int MOST_CREDIT_WORDS = 9;

    private final Agencies agencies;

    Credits(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Whether a short line names an agency, an author or a day, and nothing else. */
    boolean signs(String text, Line line) {
        if (line.length() > Stamps.LONGEST) {
            return false;
        }
        if (line.stamp().isStamp() || credit(text, line) != null || signOff(text, line) != null) {
            return true;
        }
        String words = text.substring(line.block().start(), line.block().end());
        return Names.areNames(words) || isBy(words);
    }

    /** Whether a line begins with "By" and a name. */
    private boolean isBy(String line) {
        Words words = new Words(line, 0, line.length());
        boolean by =
                words.next()
                        && words.isCapital()
                        && agencies.kind(words.folded()) == Agencies.Kind.BY;
        return by && words.next() && words.isCapital();
    }

    /**
     * The source that a line such as "Theo VOV", "Nguồn: TTXVN", "Source: MOFA" credits; null for
     * none.
     */
    @Nullable String credit(String text, Line line) {
        if (line.length() > LONGEST_SIGN || line.words() > MOST_CREDIT_WORDS || line.isProse()) {
            return null;
        }
        Block block = line.block();
        Words words = new Words(text, block.start(), block.end());
        String phrase = "";
        for (int n = 0; n < 3 && words.next(); n++) {
            phrase = phrase.isEmpty() ? words.folded() : phrase + " " + words.folded();
            if (agencies.kind(phrase) == Agencies.Kind.SOURCE) {
                return name(text.substring(words.end(), block.end()));
            }
        }
        return null;
    }

    /**
     * The name in what follows "Theo" or "Source:", without signs, and without the day that
     * "Published in Dawn, April 17th" adds.
     */
    private static @Nullable String name(String rest) {
        int comma = rest.indexOf(',');
        String first =
                comma > 0 && rest.chars().skip(comma).anyMatch(Character::isDigit)
                        ? rest.substring(0, comma)
                        : rest;
        String name = first.replaceAll("^[\\s:(]+|[\\s).]+$", "");
        return name.contains(",") || name.chars().noneMatch(Character::isLetter) ? null : name;
    }

    /**
     * The agency that the line ends with, in brackets or behind a dash, or that it is; null for
     * none.
     */
    @Nullable String signOff(String text, Line line) {
        int start = line.block().start();
        int end = signEnd(text, start, line.block().end());
        if (end > start && text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end - 1);
            return open < start || end - open > LONGEST_AGENCY
                    ? null
                    : bracketed(text.substring(open + 1, end - 1), ends(text, start, open));
        }
        for (int i = end - 1; i >= Math.max(start, end - LONGEST_AGENCY); i--) {
            char c = text.charAt(i);
            boolean hyphen =
                    c == '-'
                            && (i == start
                                    || text.charAt(i - 1) == ' '
                                    || text.charAt(i - 1) == '-');
            if (c == '–' || c == '—' || hyphen) {
                String sign = text.substring(i + 1, end);
                return ends(text, start, i) ? agencies.signed(sign) : agencies.agency(sign);
            }
        }
        return end - start <= LONGEST_AGENCY ? agencies.agency(text.substring(start, end)) : null;
    }

    /** The line's end without stops, stars and an address on the web in brackets. */
    private static int signEnd(String text, int start, int from) {
        int end = from;
        while (end > start && " ./*".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int open = end > start && text.charAt(end - 1) == ')' ? text.lastIndexOf('(', end - 1) : -1;
        boolean address =
                open > start
                        && (text.startsWith("www.", open + 1) || text.startsWith("http", open + 1));
        return address ? signEnd(text, start, open) : end;
    }

    /**
     * Whether a sentence, or nothing, ends before the sign: an abbreviation within a sentence is no
     * agency.
     */
    private static boolean ends(String text, int start, int sign) {
        int at = sign;
        while (at > start && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-')) {
            at--;
        }
        return at == start || ".!?…\"”’/".indexOf(text.charAt(at - 1)) >= 0;
    }

    private @Nullable String bracketed(String inside, boolean afterSentence) {
        String phrase = inside.strip();
        int space = phrase.indexOf(' ');
        boolean credits =
                space > 0 && agencies.kind(phrase.substring(0, space)) == Agencies.Kind.SOURCE;
        if (credits) {
            return phrase.substring(space + 1);
        }
        return afterSentence ? agencies.signed(phrase) : agencies.agency(phrase);
    }

    /** The agency in a byline's pieces; null for none. */
    @Nullable String inByline(String text, Block byline) {
        for (String piece : Names.pieces(text.substring(byline.start(), byline.end()))) {
            String agency = agencies.agency(piece);
            String leading = agency == null ? agencies.leading(piece) : agency;
            if (leading != null) {
                return leading;
            }
        }
        return null;
    }

    /** The last of these lines that credits or signs, asked from the end. */
    @Nullable String atEnd(String text, List<Line> lines) {
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 5); i--) {
            String source = credit(text, lines.get(i));
            if (source != null) {
                return source;
            }
        }
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - 5); i--) {
            String source = signOff(text, lines.get(i));
            if (source != null) {
                return source;
            }
        }
        return null;
    }
}
