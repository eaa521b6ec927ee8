package entente.documents.pdf;

import entente.documents.Allowance;
import entente.documents.Unopenable;
import entente.documents.pdf.ink.Inked;
import entente.documents.pdf.ink.Portfolio;
import entente.documents.pdf.ink.Word;
import entente.reader.DoubtReason;
import entente.reader.intake.Block;
import entente.reader.intake.Manuscript;
import entente.reader.intake.Notice;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A portable document's text: its words by their places on the pages, back into paragraphs. No
 * script is run, no attachment opened and no picture decoded.
 */
public final class Pdf {
    private static final String FORMAT = "PDF";

    private Pdf() {}

    /**
     * Reads the document.
     *
     * @throws Unopenable where it cannot be
     */
    public static Manuscript of(byte[] bytes, Allowance allowance) throws IOException {
        try {
            return manuscript(Portfolio.pages(bytes, allowance, Opening.LIMIT));
        } catch (InvalidPasswordException _) {
            throw new Unopenable(Refusal.ENCRYPTED, FORMAT);
        } catch (Unopenable refusal) {
            throw refusal;
        } catch (IOException _) {
            throw new Unopenable(Refusal.DAMAGED, FORMAT);
        }
    }

    private static Manuscript manuscript(List<Inked> inked) throws Unopenable {
        List<List<Row>> pages = new ArrayList<>();
        List<Integer> pictures = new ArrayList<>();
        for (Inked page : inked) {
            List<Row> rows = rows(page);
            pages.add(rows);
            if (rows.isEmpty() && page.picture()) {
                pictures.add(pages.size());
            }
        }
        if (!pictures.isEmpty() && pages.stream().allMatch(List::isEmpty)) {
            throw new Unopenable(Refusal.PICTURES_ONLY, Integer.toString(pictures.size()));
        }
        Manuscript manuscript = new Manuscript();
        List<Placed> lines = lines(pages, manuscript);
        Paragraphs paragraphs = new Paragraphs(manuscript, Measure.of(lines));
        paragraphs.add(lines);
        paragraphs.end();
        for (int page : pictures) {
            manuscript.note(Notice.of(DoubtReason.PICTURE_PAGE, Integer.toString(page)));
        }
        return manuscript;
    }

    /** A page's rows from top to bottom, those of its ruled tables among all others. */
    private static List<Row> rows(Inked page) {
        List<Word> rest = new ArrayList<>(page.words());
        List<List<Row>> tables = new ArrayList<>();
        for (Grid grid : Grid.of(page.strokes())) {
            List<Word> inside = rest.stream().filter(grid::holds).toList();
            rest.removeAll(inside);
            tables.add(grid.rows(inside));
        }
        List<Row> rows = new ArrayList<>(Row.of(rest));
        for (List<Row> table : tables) {
            int at = 0;
            while (!table.isEmpty()
                    && at < rows.size()
                    && rows.get(at).baseline() < table.getFirst().baseline()) {
                at++;
            }
            rows.addAll(at, table);
        }
        return rows;
    }

    private static List<Placed> lines(List<List<Row>> pages, Manuscript manuscript) {
        Running running = new Running(pages);
        List<Placed> lines = new ArrayList<>();
        int stretch = 0;
        for (List<Row> page : pages) {
            int head = running.head(page);
            int foot = running.foot(page, head);
            furniture(page.subList(0, head), running, manuscript);
            furniture(page.subList(foot, page.size()), running, manuscript);
            Columns columns = new Columns(stretch);
            columns.add(page.subList(head, foot));
            lines.addAll(columns.lines());
            stretch = columns.stretch();
        }
        lines.removeIf(line -> line.text().isEmpty());
        return lines;
    }

    private static void furniture(List<Row> rows, Running running, Manuscript manuscript) {
        for (Row row : rows) {
            if (running.isFirst(row)) {
                manuscript.add(row.text(), Block.Shape.PARAGRAPH, Block.Region.CHROME);
            }
        }
    }
}
