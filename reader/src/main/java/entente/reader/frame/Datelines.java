package entente.reader.frame;

import entente.reader.intake.Block;
import org.jspecify.annotations.Nullable;

/** What a report's first paragraph opens with before a dash or colon: place, day, agency. */
final class Datelines {
    private static final int LONGEST = 110;
    private static final int LONGEST_PLACE = 50;
    private static final int LEAST_CAPITALS = 3;

    /** What so few characters follow is a heading. */
    private static final int LEAST_BEHIND = 60;

    private static final int LONGEST_OPENED = 30;

    /** Words for the place that may stand before the day. */
    private static final int MOST_PLACE_WORDS = 3;

    private final Agencies agencies;
    private final Stamps stamps;

    Datelines(Agencies agencies, Stamps stamps) {
        this.agencies = agencies;
        this.stamps = stamps;
    }

    /**
     * @param source the agency that the dateline credits; null for none
     */
    record Found(Frame.Dateline dateline, @Nullable String source) {}

    /** The dateline of a paragraph; null for none. */
    @Nullable Found of(String text, Block block) {
        int limit = Math.min(block.end(), block.start() + LONGEST);
        Found opened = opened(text, block.start(), limit);
        if (opened != null) {
            return opened;
        }
        for (int i = block.start() + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '/') {
                Found slashed = slashed(text, block.start(), i, limit);
                if (slashed != null) {
                    return slashed;
                }
            }
            boolean spaced = i + 1 < limit && text.charAt(i + 1) == ' ';
            boolean dash =
                    c == '–'
                            || c == '—'
                            || (c == '-'
                                    && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')'));
            if (c == '.' && spaced && isStopped(text, block, i)) {
                return found(text, block.start(), i, true);
            }
            if (c == ':' && spaced) {
                return found(text, block.start(), i, true);
            }
            if (dash && (spaced || c != '-' || text.charAt(i + 1) == '-')) {
                return found(
                        text,
                        block.start(),
                        i,
                        c == '-' && text.charAt(Math.min(i + 1, limit - 1)) != '-');
            }
        }
        return null;
    }

    /** "TASHKENT. On May 17 …", "SANTIAGO, 12 July 2019. …", before a paragraph. */
    private boolean isStopped(String text, Block block, int stop) {
        String opening = text.substring(block.start(), stop);
        boolean capitals =
                isInCapitals(opening) && opening.chars().noneMatch(Character::isLowerCase);
        return block.end() - stop > LEAST_BEHIND
                && Character.isLetter(text.charAt(stop + 2))
                && (capitals || isPlaceAndDay(opening));
    }

    /** "ຂປລ. …", "(ຂປລ) …": an agency that the paragraph opens with. */
    private @Nullable Found opened(String text, int start, int limit) {
        boolean bracket = start < limit && text.charAt(start) == '(';
        int from = bracket ? start + 1 : start;
        int end = text.indexOf(bracket ? ')' : '.', from);
        if (end < 0
                || end + 1 >= limit
                || text.charAt(end + 1) != ' '
                || end - from > LONGEST_OPENED) {
            return null;
        }
        String source = agencies.signed(text.substring(from, end));
        return source == null ? null : new Found(new Frame.Dateline(start, end + 1), source);
    }

    /** "MOSCOW, April 16. /TASS/." */
    private @Nullable Found slashed(String text, int start, int slash, int limit) {
        int close = text.indexOf('/', slash + 1);
        String source =
                close > 0 && close < limit && close - slash < 12
                        ? agencies.agency(text.substring(slash + 1, close))
                        : null;
        return source == null ? null : new Found(new Frame.Dateline(start, close + 1), source);
    }

    /**
     * @param strict whether the sign is so common that an agency must stand before it, or a place
     *     in capitals ("ISLAMABAD:"), or one with a date ("Kigali, 14 March 2024 -")
     */
    private @Nullable Found found(String text, int start, int sign, boolean strict) {
        int end = sign;
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        String opening = text.substring(start, end);
        String source = source(opening);
        boolean caseless =
                !opening.isEmpty()
                        && Character.getType(opening.charAt(0)) == Character.OTHER_LETTER;
        boolean likely = !strict || caseless || isInCapitals(opening) || hasNumber(opening);
        boolean place =
                opening.length() <= LONGEST_PLACE
                        && (likely && isPlace(opening) || isPlaceAndDay(opening));
        return source != null || place ? new Found(new Frame.Dateline(start, end), source) : null;
    }

    private @Nullable String source(String opening) {
        int open = opening.lastIndexOf('(');
        int close = opening.indexOf(')', Math.max(open, 0));
        if (open < 0 || close < 0) {
            return agencies.agency(opening);
        }
        for (String piece : Names.pieces(opening.substring(open + 1, close))) {
            String agency = agencies.signed(piece.replaceAll("[0-9]+", "").strip());
            if (agency != null) {
                return agency;
            }
        }
        return null;
    }

    private static boolean isInCapitals(String opening) {
        int letters = 0;
        while (letters < opening.length() && Character.isUpperCase(opening.charAt(letters))) {
            letters++;
        }
        boolean whole = letters == opening.length() || !Character.isLetter(opening.charAt(letters));
        return letters >= LEAST_CAPITALS && whole;
    }

    private static boolean hasNumber(String opening) {
        return opening.chars().anyMatch(Character::isDigit);
    }

    /** "Consultations politiques (Paris, 14 mars 2024)": place and day that end a title. */
    @Nullable Found ofTitle(String text, Block title) {
        int open = text.lastIndexOf('(', title.end() - 1);
        boolean inside =
                open > title.start()
                        && text.charAt(title.end() - 1) == ')'
                        && isPlaceAndDay(text.substring(open + 1, title.end() - 1));
        return inside ? new Found(new Frame.Dateline(open + 1, title.end() - 1), null) : null;
    }

    /** "Berne, 17.05.2023", "Paris, le 14 mars 2024": enough before any sign. */
    private boolean isPlaceAndDay(String opening) {
        Words words = new Words(opening, 0, opening.length());
        Stamp stamp = stamps.of(opening, 0, opening.length());
        return stamp.day()
                && stamp.others() > 0
                && stamp.others() <= MOST_PLACE_WORDS
                && words.next()
                && words.isCapital()
                && opening.indexOf(',') > 0;
    }

    private static boolean isPlace(String opening) {
        Words words = new Words(opening, 0, opening.length());
        boolean any = false;
        boolean caseless = false;
        boolean number = false;
        while (words.next()) {
            if (!words.isCapital() && !words.isNumber() && !words.isCaseless()) {
                return false;
            }
            caseless |= words.isCaseless();
            number |= words.isNumber();
            any = true;
        }
        return any && (number || !caseless);
    }
}
