package entente.reader;

import entente.reader.frame.Framing;
import entente.reader.intake.Document;
import entente.reader.intake.Intake;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import entente.reader.language.Language;
import entente.reader.language.LanguageGuess;
import entente.reader.language.Languages;
import java.util.List;

/**
 * Reads reports into findings. Immutable and safe for use by many threads; made once, since it
 * holds the languages' lexicons.
 */
public final class Reader {
    private final Languages languages = new Languages();
    private final Framing framing = Framing.load(List.of("vi", "en", "lo", "fr"));

    /** Reads one report's bytes; never throws, whatever they are. */
    public Reading read(byte[] bytes) {
        return read(Opening.open(bytes));
    }

    /** Reads what became of a file. */
    public Reading read(Intake intake) {
        return switch (intake) {
            case Intake.Refused(Refusal refusal, List<String> details) ->
                    new Reading.Refused(refusal, details);
            case Intake.Accepted(Document document) -> read(document);
        };
    }

    private Reading read(Document document) {
        String code = LanguageGuess.of(document.text());
        Language language = languages.get(code);
        if (language == null) {
            return new Reading.Refused(Refusal.UNSUPPORTED_LANGUAGE, List.of(code));
        }
        return new Reading.Done(
                new ReportReading(document, framing.of(document), language).findings());
    }
}
