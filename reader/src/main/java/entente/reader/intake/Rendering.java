package entente.reader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes a page's visible text, block by block, as a reader sees it. Walks the elements in the
 * order that the outline numbers them.
 */
final class Rendering implements NodeVisitor {
    private static final Set<String> BLOCKS =
            Set.of(
                    "html",
                    "body",
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "section",
                    "article",
                    "main",
                    "header",
                    "footer",
                    "nav",
                    "aside",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "form",
                    "fieldset",
                    "pre",
                    "address",
                    "hr",
                    "center",
                    "details",
                    "summary",
                    "button",
                    "tbody",
                    "thead",
                    "tfoot",
                    "caption",
                    "menu",
                    "dialog",
                    "legend",
                    "hgroup");
    private static final Set<String> LINES = Set.of("li", "tr", "td", "th", "dt", "dd", "option");

    private final Outline outline;
    private final Regions regions;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Run run = new Run();
    private final Block.Shape[] shapes;
    private int next;
    private int current = -1;
    private int hidden;
    private int links;
    private int preformatted;

    /** How many line ends part the next block from the last. */
    private int gap;

    Rendering(Outline outline) {
        this.outline = outline;
        regions = new Regions(outline);
        shapes = new Block.Shape[outline.size()];
    }

    void walk(Element page) {
        page.traverse(this);
        flush();
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            write(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element, next++);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        String tag = element.normalName();
        if (!tag.equals("br")) {
            part(tag);
        }
        hidden -= outline.part(current) == PagePart.HIDDEN ? 1 : 0;
        links -= tag.equals("a") ? 1 : 0;
        preformatted -= tag.equals("pre") ? 1 : 0;
        current = outline.parent(current);
    }

    private void open(Element element, int number) {
        String tag = element.normalName();
        part(tag);
        shapes[number] = shape(tag, number);
        current = number;
        hidden += outline.part(number) == PagePart.HIDDEN ? 1 : 0;
        links += tag.equals("a") ? 1 : 0;
        preformatted += tag.equals("pre") ? 1 : 0;
    }

    private Block.Shape shape(String tag, int number) {
        if (regions.isHeadline(number)) {
            return Block.Shape.TITLE;
        }
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Shape.HEADING;
            case "li" -> Block.Shape.ITEM;
            case "figcaption", "caption" -> Block.Shape.CAPTION;
            default ->
                    number == 0 || tag.equals("ul") || tag.equals("ol")
                            ? Block.Shape.PARAGRAPH
                            : shapes[outline.parent(number)];
        };
    }

    /** Ends the block before a tag that begins or ends one. */
    private void part(String tag) {
        if (tag.equals("br")) {
            flush();
            gap = Math.min(2, gap + 1);
        } else if (BLOCKS.contains(tag)) {
            flush();
            gap = 2;
        } else if (LINES.contains(tag)) {
            flush();
            gap = Math.max(gap, 1);
        }
    }

    private void write(String words) {
        if (hidden > 0 || current < 0) {
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' && preformatted > 0) {
                flush();
                gap = Math.min(2, gap + 1);
            } else {
                run.add(c, links > 0, current);
            }
        }
    }

    private void flush() {
        if (run.hasWord() && blocks.size() <= Opening.BLOCK_LIMIT) {
            if (!text.isEmpty()) {
                text.append("\n\n", 0, Math.max(1, gap));
            }
            blocks.add(run.block(text, shapes[run.element()], regions.of(run.element())));
            gap = 0;
        }
        run.clear();
    }
}
