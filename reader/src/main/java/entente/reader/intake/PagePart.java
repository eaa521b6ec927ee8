package entente.reader.intake;

import entente.reader.lexicon.Rows;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What part of a page an element is by its tag, role, class and id. */
enum PagePart {
    /** Not shown. */
    HIDDEN,
    /** Surely no article text: navigation, footers, asides. */
    CHROME,
    /**
     * Named as no article text, unless it holds most of the page's prose or its title: layouts are
     * named carelessly.
     */
    PERHAPS_CHROME,
    /** The element that the article's paragraphs stand in. */
    BODY,
    /** The article as a whole. */
    ARTICLE,
    /** The page's main part. */
    MAIN,
    /** Date, author or source of the article. */
    BYLINE,
    /** Anything else. */
    PLAIN;

    private static final Set<String> HIDDEN_TAGS =
            Set.of(
                    "head",
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "embed",
                    "select",
                    "textarea",
                    "canvas",
                    "video",
                    "audio",
                    "datalist",
                    "applet",
                    "map");
    private static final Set<String> CHROME_TAGS =
            Set.of("nav", "footer", "aside", "button", "menu", "dialog");
    private static final Set<String> CHROME_ROLES =
            Set.of(
                    "navigation",
                    "contentinfo",
                    "complementary",
                    "search",
                    "menu",
                    "menubar",
                    "dialog",
                    "alertdialog",
                    "alert",
                    "toolbar",
                    "tablist",
                    "button");
    private static final int LONGEST_NAME = 200;
    private static final int MOST_WORDS = 4;
    private static final Map<String, PagePart> NAMED = named();

    /** What the element is. */
    static PagePart of(Element element) {
        String tag = element.normalName();
        if (HIDDEN_TAGS.contains(tag)
                || element.hasAttr("hidden")
                || isUndisplayed(element.attr("style"))) {
            return HIDDEN;
        }
        String role = element.attr("role");
        if (CHROME_TAGS.contains(tag) || CHROME_ROLES.contains(role)) {
            return CHROME;
        }
        if (element.attr("itemprop").contains("articleBody")) {
            return BODY;
        }
        if (tag.equals("body") || tag.equals("html")) {
            return PLAIN;
        }
        PagePart named = named(element);
        if (tag.equals("header") || tag.equals("form") || role.equals("banner")) {
            return PERHAPS_CHROME;
        }
        if (tag.equals("article") || tag.equals("main") || role.equals("main")) {
            return named == PERHAPS_CHROME ? named : tag.equals("article") ? ARTICLE : MAIN;
        }
        return tag.equals("time") && named == PLAIN ? BYLINE : named;
    }

    private static PagePart named(Element element) {
        PagePart byClass = named(element.className());
        PagePart byId = named(element.id());
        return byClass == PLAIN || byId == PERHAPS_CHROME ? byId : byClass;
    }

    /**
     * The part that a class or id attribute names; where it names several, the first in this enum's
     * order.
     */
    static PagePart named(String attribute) {
        PagePart best = PLAIN;
        String name =
                attribute.length() > LONGEST_NAME
                        ? attribute.substring(0, LONGEST_NAME)
                        : attribute;
        for (String one : name.split("\\s+", -1)) {
            PagePart part = phrase(words(one));
            best = part.compareTo(best) < 0 ? part : best;
        }
        return best;
    }

    private static PagePart phrase(String words) {
        PagePart best = PLAIN;
        int count = 0;
        for (int start = 0; start >= 0 && start < words.length() && count < 8; count++) {
            int end = start - 1;
            for (int n = 0; n < MOST_WORDS && end < words.length(); n++) {
                int gap = words.indexOf('-', end + 1);
                end = gap < 0 ? words.length() : gap;
                PagePart part = NAMED.getOrDefault(words.substring(start, end), PLAIN);
                best = part.compareTo(best) < 0 ? part : best;
            }
            int gap = words.indexOf('-', start);
            start = gap < 0 ? -1 : gap + 1;
        }
        return best;
    }

    /** {@code relatedNews_box2} as {@code related-news-box}. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump =
                    i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if ((hump || !Character.isLetter(c))
                    && !words.isEmpty()
                    && words.charAt(words.length() - 1) != '-') {
                words.append('-');
            }
            if (Character.isLetter(c)) {
                words.append(Character.toLowerCase(c));
            }
        }
        return words.toString();
    }

    private static boolean isUndisplayed(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String dense = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return dense.contains("display:none") || dense.contains("visibility:hidden");
    }

    private static Map<String, PagePart> named() {
        Map<String, PagePart> named = new HashMap<>();
        for (String[] row : Rows.of("world", "page-parts.tsv")) {
            named.put(row[0], valueOf(row[1]));
        }
        return Map.copyOf(named);
    }
}
