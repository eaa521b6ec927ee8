package entente.documents.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the words off the pages, with their places; in the order in which they were drawn. */
final class Stripping extends PDFTextStripper {
    private final List<List<Row>> pages = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final int mostLetters;
    private List<Word> words = new ArrayList<>();
    private int letters;
    private boolean apart;

    /**
     * @param mostLetters after which no more pages are read
     */
    Stripping(int mostLetters) {
        this.mostLetters = mostLetters;
        setShouldSeparateByBeads(false);
    }

    /** The rows of each page, empty where it has none. */
    List<List<Row>> pages() {
        return pages;
    }

    /** The numbers of the pages that are pictures without text. */
    List<Integer> pictures() {
        return pictures;
    }

    boolean isFull() {
        return letters > mostLetters;
    }

    void over(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        words = new ArrayList<>();
        if (!isFull()) {
            super.processPage(page);
        }
        List<Row> rows = Row.of(words);
        pages.add(rows);
        if (rows.isEmpty() && hasPicture(page)) {
            pictures.add(pages.size());
        }
    }

    private static boolean hasPicture(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        letters += text.length();
        if (text.isBlank() || positions.isEmpty() || positions.getFirst().getDir() != 0) {
            return;
        }
        TextPosition first = positions.getFirst();
        float left = Float.MAX_VALUE;
        float right = 0;
        for (TextPosition position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
        }
        words.add(
                new Word(
                        text,
                        left,
                        right,
                        first.getYDirAdj(),
                        Math.max(1, Math.abs(first.getFontSizeInPt())),
                        isBold(first.getFont()),
                        apart));
        apart = false;
    }

    /** A line's own: marks of Lao reach over the gap that it would be told by. */
    @Override
    protected void writeWordSeparator() {
        apart = true;
    }

    @Override
    protected void writeLineSeparator() {
        apart = false;
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null && name.toLowerCase(Locale.ROOT).contains("bold");
    }
}
