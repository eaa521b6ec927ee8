package entente.dossier.page;

import org.jspecify.annotations.Nullable;

/**
 * Elements of HTML, one after the other. What is given as text or as an attribute's value is
 * escaped here and nowhere else; only what the program itself ships goes in as it stands.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final PageWords words;

    Html(PageWords words) {
        this.words = words;
    }

    /**
     * @param attributes names and values in turn; one whose value is null is left out
     */
    Html open(String name, @Nullable Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                attribute(value.toString());
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element that holds nothing but text. */
    Html words(String name, String text, @Nullable Object... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    /** Text; characters that nobody would see are shown by their numbers. */
    Html text(String text) {
        return text(text, 0, text.length());
    }

    /** The same from one place of a text to another, counted in chars. */
    Html text(String text, int from, int to) {
        for (int i = from, point; i < to; i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (Hidden.is(point)) {
                String name = Hidden.name(point);
                open("span", "class", "hidden", "title", words.say(Phrase.HIDDEN_CHARACTER, name));
                out.append(name);
                close("span");
            } else {
                escaped(point);
            }
        }
        return this;
    }

    /** A text where no element may stand: in a title. */
    Html plain(String text) {
        attribute(text);
        return this;
    }

    /** One of the page's signs, which says nothing to those who cannot see it. */
    Html sign(Kind kind) {
        return open("svg", "class", "sign", "aria-hidden", "true")
                .open("use", "href", kind.sign())
                .close("use")
                .close("svg");
    }

    /** What the program ships: a style, a script, signs. */
    Html literal(String text) {
        out.append(text);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void attribute(String value) {
        value.codePoints()
                .forEach(
                        point -> {
                            if (Hidden.is(point)) {
                                out.append(Hidden.name(point));
                            } else {
                                escaped(point);
                            }
                        });
    }

    private void escaped(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(point);
        }
    }
}
