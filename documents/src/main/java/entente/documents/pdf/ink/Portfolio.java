package entente.documents.pdf.ink;

import entente.documents.Allowance;
import entente.documents.Unopenable;
import entente.reader.intake.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** A portable document's pages. No script is run, no attachment opened and no picture decoded. */
public final class Portfolio {
    private static final int MOST_PAGES = 2_000;

    /** Held here, for a logger that nobody holds forgets what it was told. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
        FontMappers.set(new Fonts());
    }

    private final Streams streams;
    private final Faces faces;
    private final List<Inked> pages = new ArrayList<>();
    private int letters;

    private Portfolio(Allowance allowance) {
        this.streams = new Streams(allowance);
        this.faces = new Faces(streams);
    }

    /**
     * What the pages show, up to the first behind which there are too many letters.
     *
     * @param mostLetters that a report may have
     * @throws Unopenable where the document is too large
     */
    public static List<Inked> pages(byte[] bytes, Allowance allowance, int mostLetters)
            throws IOException {
        Portfolio portfolio = new Portfolio(allowance);
        try {
            portfolio.read(bytes, mostLetters);
        } catch (IOException | RuntimeException broken) {
            portfolio.streams.tell();
            throw broken;
        } finally {
            portfolio.streams.close();
        }
        portfolio.streams.tell();
        return portfolio.pages;
    }

    private void read(byte[] bytes, int mostLetters) throws IOException {
        try (PDDocument document = new Parsing(bytes, streams).parse()) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new Unopenable(
                        Refusal.UNPACKS_TOO_LARGE, Integer.toString(MOST_PAGES), "pages");
            }
            for (PDPage page : document.getPages()) {
                add(page);
                if (letters > mostLetters) {
                    throw new Unopenable(Refusal.TOO_LARGE, Integer.toString(mostLetters), "bytes");
                }
            }
        }
    }

    private void add(PDPage page) throws IOException {
        PDRectangle box = page.getCropBox();
        Sheet sheet = new Sheet(box.getWidth(), box.getHeight());
        Transform down = new Transform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        Drawing drawing = new Drawing(faces, streams, sheet, down);
        PDResources resources = page.getResources();
        COSDictionary dictionary = resources == null ? null : resources.getCOSObject();
        drawing.over(content(page), dictionary, 0);
        letters += sheet.letters();
        pages.add(sheet.inked(drawing.strokes(), drawing.hasPicture()));
    }

    /** All of a page's streams one after the other. */
    private byte[] content(PDPage page) throws IOException {
        COSBase told = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (told instanceof COSStream one) {
            return streams.bytes(one);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (told instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSStream one) {
                    all.writeBytes(streams.bytes(one));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }
}
