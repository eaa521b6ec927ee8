package entente.reader.intake;

import java.util.function.IntPredicate;

/**
 * Which elements of a page are its article: what the page itself marks, else the deepest element
 * that holds most of its prose, together with the headline above it and the lines of date, author
 * and source around it.
 */
final class Regions {
    /** What part of the prose the article's element holds at least. */
    private static final double MOST = 0.75;

    private final Outline outline;
    private final boolean[] chrome;
    private final boolean[] byline;
    private final long[] prose;
    private final int body;
    private final int article;
    private final int common;

    Regions(Outline outline) {
        this.outline = outline;
        long[] all = sums(e -> true);
        chrome = inherited(e -> isChrome(e, all));
        byline = inherited(e -> outline.part(e) == PagePart.BYLINE);
        prose = sums(e -> !chrome[e]);
        body = body();
        article = article();
        common = common();
    }

    /** The region of a block that stands in the element. */
    Block.Region of(int element) {
        if (chrome[element]) {
            return Block.Region.CHROME;
        }
        return body >= 0 && isMain(element) ? Block.Region.MAIN : Block.Region.UNSAID;
    }

    boolean isHeadline(int element) {
        return outline.headline() >= 0 && outline.holds(outline.headline(), element);
    }

    private boolean isMain(int element) {
        int headline = outline.headline();
        int from = headline >= 0 && headline < body && !chrome[headline] ? headline : body;
        boolean between = element >= from && element <= outline.last(body);
        boolean inArticle = article >= 0 && outline.holds(article, element);
        boolean beside = common > 1 && byline[element] && outline.holds(common, element);
        return between || inArticle || beside || isHeadline(element);
    }

    private boolean isChrome(int element, long[] all) {
        return switch (outline.part(element)) {
            case CHROME, HIDDEN -> true;
            case PERHAPS_CHROME -> {
                int headline = outline.headline();
                boolean hasHeadline = headline >= 0 && outline.holds(element, headline);
                yield !hasHeadline && all[element] * 2 < all[0];
            }
            default -> false;
        };
    }

    private boolean[] inherited(IntPredicate own) {
        boolean[] marks = new boolean[outline.size()];
        for (int e = 0; e < marks.length; e++) {
            marks[e] = own.test(e) || (e > 0 && marks[outline.parent(e)]);
        }
        return marks;
    }

    private long[] sums(IntPredicate counted) {
        long[] sums = new long[outline.size()];
        for (int e = sums.length - 1; e >= 0; e--) {
            sums[e] += counted.test(e) ? outline.prose(e) : 0;
            if (e > 0) {
                sums[outline.parent(e)] += sums[e];
            }
        }
        return sums;
    }

    private int body() {
        if (outline.size() == 0 || prose[0] == 0) {
            return -1;
        }
        int marked = richest(PagePart.BODY, 0.3);
        if (marked >= 0) {
            return marked;
        }
        int whole = richest(PagePart.ARTICLE, 0.5);
        int main = whole >= 0 ? whole : richest(PagePart.MAIN, 0.3);
        return deepest(Math.max(main, 0));
    }

    /** The element of the part with the most prose, if that is at least the share of the page's. */
    private int richest(PagePart part, double share) {
        int best = -1;
        for (int e = 0; e < outline.size(); e++) {
            boolean fits = outline.part(e) == part && !chrome[e] && prose[e] >= prose[0] * share;
            if (fits && (best < 0 || prose[e] > prose[best])) {
                best = e;
            }
        }
        return best;
    }

    private int deepest(int within) {
        int deepest = within;
        for (int e = within + 1; e <= outline.last(deepest); e++) {
            if (prose[e] >= prose[within] * MOST) {
                deepest = e;
            }
        }
        return deepest;
    }

    private int article() {
        for (int e = body; e >= 0; e = outline.parent(e)) {
            if (outline.part(e) == PagePart.ARTICLE) {
                return e;
            }
        }
        return -1;
    }

    /** The element that holds both headline and body. */
    private int common() {
        int headline = outline.headline();
        int e = body;
        while (e >= 0 && headline >= 0 && !outline.holds(e, headline)) {
            e = outline.parent(e);
        }
        return e;
    }
}
