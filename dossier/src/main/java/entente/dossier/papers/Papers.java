package entente.dossier.papers;

import entente.domain.relation.ReportId;
import entente.dossier.book.Book;
import entente.dossier.book.Order;
import entente.dossier.font.Faces.NoLetters;
import entente.dossier.minutes.Minutes;
import entente.dossier.minutes.Release;
import entente.dossier.paper.Document;
import entente.words.Language;
import entente.words.Messages;
import entente.words.series.Standpoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The papers of one session.
 *
 * @param texts a report's text; empty where it was erased
 */
public record Papers(Standpoint standpoint, Order order, Function<ReportId, String> texts) {
    /** The files by their names, in the order asked for. */
    public Map<String, byte[]> of(
            List<Part> parts, List<Language> languages, List<PaperForm> forms) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Part part : parts) {
            for (Language language : languages) {
                Document document = document(part, language);
                forms.stream()
                        .filter(form -> form.fits(part))
                        .map(form -> file(document, part, language, form))
                        .forEach(file -> files.put(file.getKey(), file.getValue()));
            }
        }
        return files;
    }

    /**
     * One of them: its name, "lao-vnm-political-consultation-deputy-minister-10-book-vi.docx", and
     * the whole of it.
     *
     * @param form one that fits the part
     * @throws NoLetters where the machine lacks letters for the language
     */
    public Map.Entry<String, byte[]> file(Part part, Language language, PaperForm form) {
        return file(document(part, language), part, language, form);
    }

    private Map.Entry<String, byte[]> file(
            Document document, Part part, Language language, PaperForm form) {
        return Map.entry(
                name() + "-" + part + "-" + language + "." + form,
                form.bytes(document, part, name()));
    }

    private Document document(Part part, Language language) {
        Messages messages = Messages.in(language, Book.WORDS);
        return switch (part) {
            case BOOK -> Book.of(messages, standpoint, order, texts);
            case MINUTES -> Minutes.of(messages, standpoint, order.upcoming());
            case RELEASE -> Release.of(messages, standpoint, order.upcoming());
        };
    }

    /** "lao-vnm-political-consultation-deputy-minister-10" */
    private String name() {
        Integer ordinal = order.upcoming().ordinal();
        String mechanism = order.upcoming().series().mechanism().toString();
        return (standpoint.chronicle().relation() + "-" + mechanism.replace('/', '-'))
                        .toLowerCase(Locale.ROOT)
                + (ordinal == null ? "-next" : "-" + ordinal);
    }
}
