package entente.documents.pdf;

import entente.documents.Allowance;
import entente.documents.Unopenable;
import entente.reader.DoubtReason;
import entente.reader.intake.Block;
import entente.reader.intake.Manuscript;
import entente.reader.intake.Notice;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * A portable document's text: its words by their places on the pages, back into paragraphs. No
 * script is run, no attachment opened and no picture decoded.
 */
public final class Pdf {
    private static final String FORMAT = "PDF";
    private static final int MOST_PAGES = 2_000;

    /** Held here, for a logger that nobody holds forgets what it was told. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new Fonts());
    }

    private Pdf() {}

    /**
     * Reads the document.
     *
     * @throws Unopenable where it cannot be
     */
    public static Manuscript of(byte[] bytes, Allowance allowance) throws IOException {
        Streams.check(bytes, allowance);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unopenable(
                        Refusal.UNPACKS_TOO_LARGE, Integer.toString(MOST_PAGES), "pages");
            }
            Stripping stripping = new Stripping(Opening.LIMIT);
            stripping.over(document);
            return manuscript(stripping);
        } catch (InvalidPasswordException _) {
            throw new Unopenable(Refusal.ENCRYPTED, FORMAT);
        } catch (Unopenable refusal) {
            throw refusal;
        } catch (IOException _) {
            throw new Unopenable(Refusal.DAMAGED, FORMAT);
        }
    }

    private static Manuscript manuscript(Stripping stripping) throws Unopenable {
        List<List<Row>> pages = stripping.pages();
        int pictures = stripping.pictures().size();
        if (pictures > 0 && pages.stream().allMatch(List::isEmpty)) {
            throw new Unopenable(Refusal.PICTURES_ONLY, Integer.toString(pictures));
        }
        if (stripping.isFull()) {
            throw new Unopenable(Refusal.TOO_LARGE, Integer.toString(Opening.LIMIT), "bytes");
        }
        Manuscript manuscript = new Manuscript();
        List<Placed> lines = lines(pages, manuscript);
        Paragraphs paragraphs = new Paragraphs(manuscript, Measure.of(lines));
        paragraphs.add(lines);
        paragraphs.end();
        for (int page : stripping.pictures()) {
            manuscript.note(Notice.of(DoubtReason.PICTURE_PAGE, Integer.toString(page)));
        }
        return manuscript;
    }

    private static List<Placed> lines(List<List<Row>> pages, Manuscript manuscript) {
        Running running = new Running(pages);
        List<Placed> lines = new ArrayList<>();
        int stretch = 0;
        for (List<Row> page : pages) {
            List<Row> body = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                Row row = page.get(i);
                if (!running.has(page, i)) {
                    body.add(row);
                } else if (running.isFirst(row)) {
                    manuscript.add(row.text(), Block.Shape.PARAGRAPH, Block.Region.CHROME);
                }
            }
            Columns columns = new Columns(stretch);
            columns.add(body);
            lines.addAll(columns.lines());
            stretch = columns.stretch();
        }
        lines.removeIf(line -> line.text().isEmpty());
        return lines;
    }
}
