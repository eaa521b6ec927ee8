package entente.dossier.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** A document of XML 1.0 as it grows; all text is escaped, every element that was opened closed. */
public final class Xml {
    private final StringBuilder out = new StringBuilder(8192);
    private final Deque<String> open = new ArrayDeque<>();

    /** Declares version and encoding. */
    public static Xml declared() {
        Xml xml = new Xml();
        xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return xml;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    public Xml open(String name, Object... attributes) {
        start(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Closes the element opened last. */
    public Xml close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the elements opened last. */
    public Xml close(int elements) {
        for (int i = 0; i < elements; i++) {
            close();
        }
        return this;
    }

    /** An element with nothing in it. */
    public Xml leaf(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    /** An element with text alone. */
    public Xml words(String name, String text, Object... attributes) {
        return open(name, attributes).text(text).close();
    }

    public Xml text(String text) {
        escape(text);
        return this;
    }

    /** A piece made elsewhere, whole in itself. */
    public Xml piece(Xml other) {
        if (!other.open.isEmpty()) {
            throw new IllegalStateException(
                    "The piece's element <" + other.open.peek() + "> is open.");
        }
        out.append(other.out);
        return this;
    }

    /** The document in UTF-8. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element <" + open.peek() + "> is open.");
        }
        return out.toString();
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1].toString());
            out.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
            }
        }
    }

    /** XML 1.0, 2.2, production 2. */
    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point > 0xFFFF;
    }
}
