package entente.dossier.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Text of one look in one language.
 *
 * @param text one line: what would end or upset it is a space
 * @param language BCP 47; null for the document's own
 */
public record Run(String text, Look look, @Nullable String language) {
    public Run {
        text = plain(text);
    }

    public static Run plain(String text, @Nullable String language) {
        return new Run(text, Look.PLAIN, language);
    }

    public static Run of(String text) {
        return new Run(text, Look.PLAIN, null);
    }

    public static Run strong(String text) {
        return new Run(text, Look.STRONG, null);
    }

    public static Run soft(String text) {
        return new Run(text, Look.SOFT, null);
    }

    /** A place to be filled in: what belongs there, in brackets. */
    public static Run blank(String prompt) {
        return new Run("[" + prompt + "]", Look.BLANK, null);
    }

    /**
     * Words of a report, between the quotation marks of the language that quotes.
     *
     * @param language the report's
     */
    public static Run quote(String words, String language) {
        return new Run("“" + plain(words).strip() + "”", Look.QUOTE, language);
    }

    /** The runs' text, one behind the other. */
    public static String text(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The language's part of a tag: "vi" of "vi-VN"; empty for the document's own. */
    public String primary() {
        return language == null ? "" : Locale.forLanguageTag(language).getLanguage();
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(plain, point));
        return plain.toString();
    }

    /**
     * What turns the direction of writing could make words read as others; zero-width spaces are
     * for those who draw lines, and they find the places where Lao breaks by themselves.
     */
    private static void append(StringBuilder plain, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    plain.append(' ');
            case Character.FORMAT -> {
                // Nothing of it is seen.
            }
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
                    plain.append('\uFFFD');
            default -> plain.appendCodePoint(point);
        }
    }
}
