package entente.reader.intake;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A page's elements, numbered in the order of their start tags, with what each is and how much
 * prose it holds. Filled in one walk that does not recur, whatever the depth.
 */
final class Outline implements NodeVisitor {
    /**
     * A text node of so many characters outside links is prose; menus and buttons have shorter
     * ones.
     */
    private static final int PROSE = 40;

    private int[] parents = new int[1024];
    private int[] lasts = new int[1024];
    private long[] proses = new long[1024];
    private PagePart[] parts = new PagePart[1024];
    private final HeadingChoice headings;
    private int size;
    private int current = -1;
    private int links;
    private int hidden;

    private Outline(Element page) {
        headings = new HeadingChoice(page);
    }

    static Outline of(Element page) {
        Outline outline = new Outline(page);
        page.traverse(outline);
        return outline;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element element) {
            grow();
            parents[size] = current;
            parts[size] = PagePart.of(element);
            hidden += parts[size] == PagePart.HIDDEN ? 1 : 0;
            links += element.normalName().equals("a") ? 1 : 0;
            headings.open(element, size);
            current = size++;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            hidden -= parts[current] == PagePart.HIDDEN ? 1 : 0;
            links -= element.normalName().equals("a") ? 1 : 0;
            headings.close(current);
            lasts[current] = size - 1;
            current = parents[current];
        }
    }

    private void text(String text) {
        if (hidden > 0 || current < 0) {
            return;
        }
        headings.add(text);
        headings.text(text, current);
        int ink = Spaces.trimEnd(text, 0, text.length()) - Spaces.skip(text, 0, text.length());
        if (ink >= PROSE && links == 0) {
            proses[current] += ink;
        }
    }

    private void grow() {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, size * 2);
            lasts = Arrays.copyOf(lasts, size * 2);
            proses = Arrays.copyOf(proses, size * 2);
            parts = Arrays.copyOf(parts, size * 2);
        }
    }

    int size() {
        return size;
    }

    /** The number of the element that the element stands in; -1 for the page itself. */
    int parent(int element) {
        return parents[element];
    }

    /** The number of the last element within the element. */
    int last(int element) {
        return lasts[element];
    }

    PagePart part(int element) {
        return parts[element];
    }

    /** How many characters of prose stand in the element itself, outside its child elements. */
    long prose(int element) {
        return proses[element];
    }

    boolean holds(int element, int inner) {
        return inner >= element && inner <= lasts[element];
    }

    /** The element that is the article's headline; -1 where none can be told. */
    int headline() {
        return headings.best();
    }
}
