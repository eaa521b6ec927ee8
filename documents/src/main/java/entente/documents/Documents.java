package entente.documents;

import entente.documents.mail.Mail;
import entente.documents.odf.Odt;
import entente.documents.pdf.Pdf;
import entente.documents.word.Docx;
import entente.reader.Reader;
import entente.reader.Reading;
import entente.reader.intake.Intake;
import entente.reader.intake.Manuscript;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads files of all kinds that reports come in. Text and web pages go straight to the reader; what
 * the others need is loaded when the first of them comes. Immutable and safe for use by many
 * threads.
 */
public final class Documents {
    /**
     * The most bytes that a file may have which others lie in, or pictures: what is taken out of it
     * is bound by {@link Allowance}. A text may have {@link Opening#LIMIT}.
     */
    public static final int LIMIT = 64 << 20;

    private final Reader reader;

    public Documents(Reader reader) {
        this.reader = reader;
    }

    /** Reads one file's bytes; never throws, whatever they are, unless memory runs out. */
    public Reading read(byte[] bytes) {
        Kind kind = Kind.of(bytes);
        if (kind == Kind.OTHER) {
            return reader.read(bytes);
        }
        if (bytes.length > LIMIT) {
            List<String> details = List.of(Integer.toString(LIMIT), "bytes");
            return new Reading.Refused(Refusal.TOO_LARGE, details);
        }
        return read(bytes, kind, new Allowance(bytes.length), 0);
    }

    /** The same of a file in a file. */
    Reading read(byte[] bytes, Kind kind, Allowance allowance, int depth) {
        try {
            return switch (kind) {
                case OTHER -> reader.read(bytes);
                case LOCKED -> new Reading.Refused(Refusal.ENCRYPTED, List.of("Office"));
                case PDF -> reader.read(written(bytes, Pdf.of(bytes, allowance)));
                case DOCX ->
                        reader.read(written(bytes, Macros.noted(bytes, Docx.of(bytes, allowance))));
                case ODT ->
                        reader.read(written(bytes, Macros.noted(bytes, Odt.of(bytes, allowance))));
                case WEB_ARCHIVE -> page(bytes, Mail.of(bytes, allowance));
                case ZIP -> new Inside(this, allowance, depth).zip(bytes);
                case MAIL -> new Inside(this, allowance, depth).mail(bytes);
            };
        } catch (Unopenable refusal) {
            return reader.read(refusal.refused());
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // Libraries that read hostile files fail in more ways than they declare.
            return new Reading.Refused(Refusal.DAMAGED, List.of(kind.name()));
        }
    }

    Reading read(Intake intake) {
        return reader.read(intake);
    }

    private static Intake written(byte[] bytes, Manuscript manuscript) {
        return Opening.written(bytes, manuscript, List.of());
    }

    private Reading page(byte[] bytes, Mail saved) {
        String page = saved.html().isEmpty() ? saved.plain() : saved.html();
        return reader.read(
                Opening.within(bytes, page.getBytes(StandardCharsets.UTF_8), saved.dates()));
    }
}
