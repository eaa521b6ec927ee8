package entente.reader;

import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Report;
import entente.domain.Span;
import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that findings tell, whatever records they will be made of.
 *
 * @param text what their offsets point into
 */
record Told(Findings findings, String text) {
    /** Every evidence, wherever it stands. */
    List<Evidence> evidence() {
        List<Evidence> found = new ArrayList<>();
        gather(findings, Evidence.class, found);
        return found;
    }

    private static <T> void gather(@Nullable Object from, Class<T> type, List<T> found) {
        if (type.isInstance(from)) {
            found.add(type.cast(from));
        } else if (from instanceof List<?> list) {
            list.forEach(each -> gather(each, type, found));
        } else if (from instanceof Record record) {
            parts(record).forEach(part -> gather(value(record, part), type, found));
        }
    }

    /** The words between two code points. */
    String words(int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /**
     * One line for each thing told, without offsets, and with spaces, composition and case alike:
     * what must not depend on the form.
     */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (RecordComponent part : parts(findings)) {
            Object value = value(findings, part);
            if (value instanceof List<?> list) {
                list.forEach(each -> lines.add(part.getName() + ": " + line(each)));
            } else if (value instanceof Report report) {
                parts(report).stream()
                        .filter(
                                detail ->
                                        !detail.getName().equals("sha256")
                                                && !detail.getName().equals("text"))
                        .forEach(
                                detail ->
                                        lines.add(
                                                detail.getName()
                                                        + ": "
                                                        + line(value(report, detail))));
            }
        }
        return lines;
    }

    private String line(@Nullable Object value) {
        return switch (value) {
            case Evidence evidence -> '"' + plain(evidence.quote()) + '"';
            case Span span -> '"' + plain(words(span.start(), span.end())) + '"';
            case List<?> list -> list.stream().map(this::line).toList().toString();
            case Record record ->
                    parts(record).stream()
                            .map(part -> part.getName() + "=" + line(value(record, part)))
                            .toList()
                            .toString();
            case null -> "null";
            default -> plain(value.toString());
        };
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static List<RecordComponent> parts(Record record) {
        return Arrays.asList(record.getClass().getRecordComponents());
    }

    private static @Nullable Object value(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
