package entente.reader.intake;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which of a page's headings is the article's headline: the one that the page's own title repeats,
 * else its first main heading.
 */
final class HeadingChoice {
    private static final int LONGEST = 400;
    private static final int SHORTEST_MATCH = 10;

    /**
     * How well a heading fits the page's title; whether the site's name stands before or behind is
     * not known.
     */
    private static final int SAME = 30;

    private static final int STARTS = 20;
    private static final int ENDS = 10;
    private static final Set<String> TAGS = Set.of("h1", "h2", "h3");
    private static final Set<String> WORDS =
            Set.of("title", "headline", "tieude", "heading", "detail-title", "news-title");

    private final String shared;
    private final String title;
    private final StringBuilder text = new StringBuilder();
    private int open = -1;
    private int rank;
    private int best = -1;
    private int bestScore;

    HeadingChoice(Element page) {
        Element meta =
                page.selectFirst(
                        "meta[property=og:title], meta[name=twitter:title], meta[name=title]");
        shared = meta == null ? "" : letters(meta.attr("content"));
        Element named = page.selectFirst("head > title");
        title = named == null ? "" : letters(named.text());
    }

    void open(Element element, int number) {
        int asked = open >= 0 ? 0 : rank(element);
        if (asked > 0) {
            open = number;
            rank = asked;
            text.setLength(0);
        }
    }

    void add(String words) {
        if (open >= 0 && text.length() < LONGEST) {
            text.append(words, 0, Math.min(words.length(), LONGEST)).append(' ');
        }
    }

    void close(int number) {
        if (number != open) {
            return;
        }
        open = -1;
        String heading = letters(text.toString());
        int match = match(heading);
        offer(number, match > 0 || rank == 3 ? match + rank : 0);
    }

    /**
     * A text that stands alone and repeats the page's title is a headline too, on pages without
     * headings.
     */
    void text(String alone, int element) {
        int longest = 2 * Math.max(title.length(), shared.length());
        if (open < 0 && alone.length() >= SHORTEST_MATCH && alone.length() <= longest) {
            String letters = letters(alone);
            offer(element, match(letters) >= STARTS && letters.length() >= SHORTEST_MATCH ? 1 : 0);
        }
    }

    private void offer(int number, int score) {
        if (score > bestScore) {
            best = number;
            bestScore = score;
        }
    }

    int best() {
        return best;
    }

    private static int rank(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            return '4' - tag.charAt(1);
        }
        String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return names.length() > 1
                        && names.length() < 100
                        && WORDS.stream().anyMatch(names::contains)
                ? 1
                : 0;
    }

    private int match(String heading) {
        if (heading.length() < SHORTEST_MATCH) {
            return 0;
        }
        if (heading.equals(shared) || heading.equals(title)) {
            return SAME;
        }
        if (shared.startsWith(heading) || title.startsWith(heading)) {
            return STARTS;
        }
        return title.endsWith(heading) ? ENDS : 0;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length() && letters.length() < LONGEST; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return letters.toString();
    }
}
