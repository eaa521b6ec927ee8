package entente.dossier.book;

import entente.domain.Report;
import entente.domain.Span;
import entente.words.Plain;
import java.util.ArrayList;
import java.util.List;

/** What of a text belongs to its report, paragraph by paragraph. */
final class Paragraphs {
    private Paragraphs() {}

    /**
     * @param text that the report's places count in, in code points
     */
    static List<String> of(Report report, String text) {
        int length = text.codePointCount(0, text.length());
        List<String> paragraphs = new ArrayList<>();
        for (Span span : report.body()) {
            if (span.end() <= length) {
                int start = text.offsetByCodePoints(0, span.start());
                int end = text.offsetByCodePoints(start, span.end() - span.start());
                text.substring(start, end)
                        .lines()
                        .map(Plain::line)
                        .filter(line -> !line.isEmpty())
                        .forEach(paragraphs::add);
            }
        }
        return paragraphs;
    }
}
