package entente.dossier.picture;

import java.util.Locale;

/** Elements of SVG 1.1, one after the other; all text is escaped. */
final class Svg {
    private final StringBuilder out = new StringBuilder(16384);

    /**
     * @param attributes names and values in turn; numbers are written with one decimal at most
     */
    Svg open(String name, Object... attributes) {
        start(name, attributes);
        out.append(">\n");
        return this;
    }

    Svg close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    Svg element(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    Svg words(String name, String text, Object... attributes) {
        start(name, attributes);
        out.append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    /**
     * Something with its title, shown when somebody points at it.
     *
     * @param address where it leads; empty for nowhere
     */
    Svg begin(String address, String title) {
        return address.isEmpty()
                ? open("g").words("title", title)
                : open("a", "href", address).words("title", title);
    }

    /** Ends what began with that address. */
    Svg end(String address) {
        return close(address.isEmpty() ? "g" : "a");
    }

    /** What stands as it is: the style. */
    Svg literal(String text) {
        out.append(text);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(value(attributes[i + 1])).append('"');
        }
    }

    private static String value(Object value) {
        return value instanceof Double number ? number(number) : escaped(value.toString());
    }

    static String number(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** What XML 1.0 does not allow is shown as what cannot be shown. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\'' -> escaped.append("&#39;");
                                default -> escaped.appendCodePoint(allowed(point) ? point : 0xFFFD);
                            }
                        });
        return escaped.toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point < 0x7F
                || point > 0x9F && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point > 0xFFFF && (point & 0xFFFE) != 0xFFFE;
    }
}
