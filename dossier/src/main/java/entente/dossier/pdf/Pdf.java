package entente.dossier.pdf;

import entente.dossier.font.Face;
import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document as PDF/A-2a and PDF/UA-1: tagged, with bookmarks, its fonts in it, its text to be
 * copied and read aloud. The same document gives the same bytes.
 */
public final class Pdf {
    private final Document document;
    private final Layout.Pages pages;
    private final PdfWriter writer;
    private final Printing printing;
    private final Structure structure;
    private final int[] pageOf;
    private final float[] topOf;

    private Pdf(Document document, Layout.Pages pages, PdfWriter writer, Printing printing) {
        this.document = document;
        this.pages = pages;
        this.writer = writer;
        this.printing = printing;
        this.structure = new Structure(writer, pages.root());
        this.pageOf = new int[pages.headings().size()];
        this.topOf = new float[pages.headings().size()];
    }

    /**
     * Writes the whole file; the stream stays open.
     *
     * @throws entente.dossier.font.Faces.NoLetters when this machine's Java cannot set text
     */
    public static void write(Document document, OutputStream out) throws IOException {
        Layout.Pages pages = Layout.of(document);
        Printing printing = new Printing();
        try {
            org.openpdf.text.Document file =
                    new org.openpdf.text.Document(PageSize.A4).setGlyphLayoutManager(printing);
            PdfWriter writer = PdfWriter.getInstance(file, out);
            writer.setCloseStream(false);
            writer.setPDFXConformance(PdfWriter.PDFA2A);
            writer.setTagged();
            writer.setTabs(PdfName.S);
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
            file.addTitle(document.title());
            file.open();
            new Pdf(document, pages, writer, printing).write(file);
            file.close();
        } catch (DocumentException e) {
            throw new IOException("The PDF cannot be made: " + e.getMessage(), e);
        }
    }

    private void write(org.openpdf.text.Document file) throws IOException {
        describe();
        List<Sheet> sheets = pages.sheets();
        find(sheets);
        for (int i = 0; i < sheets.size(); i++) {
            file.newPage();
            writer.setPageEmpty(false);
            page(sheets.get(i), i + 1, sheets.size());
        }
        bookmarks();
    }

    private void describe() throws IOException {
        writer.setOutputIntents(
                "sRGB IEC61966-2.1",
                "",
                "http://www.color.org",
                "sRGB IEC61966-2.1",
                ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(document.language()));
        PdfDate day =
                new PdfDate(GregorianCalendar.from(document.on().atStartOfDay(ZoneOffset.UTC)));
        writer.getInfo().put(PdfName.CREATIONDATE, day);
        writer.getInfo().put(PdfName.MODDATE, day);
        String producer = writer.getInfo().get(PdfName.PRODUCER).toString();
        writer.getInfo().put(PdfName.FILEID, name());
        writer.setXmpMetadata(Metadata.of(document, producer));
    }

    /** The file's own name, of its content: ISO 32000-1, 14.4. */
    private PdfArray name() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("MD5")
                            .digest(document.toString().getBytes(StandardCharsets.UTF_8));
            PdfArray name = new PdfArray(new PdfString(hash).setHexWriting(true));
            name.add(new PdfString(hash).setHexWriting(true));
            return name;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void find(List<Sheet> sheets) {
        for (int i = 0; i < sheets.size(); i++) {
            for (Sheet.Placed placed : sheets.get(i).placed()) {
                for (Mark mark : placed.band().marks()) {
                    if (mark instanceof Mark.Anchor(int heading)) {
                        pageOf[heading] = i + 1;
                        topOf[heading] = placed.y();
                    }
                }
            }
        }
    }

    private void page(Sheet sheet, int number, int all) {
        Pen pen = new Pen(writer.getDirectContent(), printing, structure);
        Edges edges = new Edges(document, pen);
        edges.draw(number, all);
        for (Sheet.Placed placed : sheet.placed()) {
            for (Mark mark : placed.band().marks()) {
                draw(pen, mark, placed.y());
            }
        }
        edges.notes(sheet);
        pen.end();
    }

    private void draw(Pen pen, Mark mark, float top) {
        switch (mark) {
            case Mark.Letters(Line line, float x, float y, boolean artifact) ->
                    pen.line(line, x, top + y, artifact);
            case Mark.Field(float x, float y, float width, float height, var colour) -> {
                pen.artifact();
                pen.field(x, top + y, width, height, colour);
            }
            case Mark.Art art -> {
                pen.content(art.tag());
                new Sketch(pen.canvas(), printing, art, top + art.y()).draw();
            }
            case Mark.PageOf page -> entry(pen, page, top);
            case Mark.Anchor _ -> {
                // Known since the pages were counted.
            }
        }
    }

    private void entry(Pen pen, Mark.PageOf page, float top) {
        float y = top + page.y();
        Setting setting = new Setting();
        String number = Integer.toString(pageOf[page.heading()]);
        float left = page.right() - setting.width(number, page.type());
        float dot = setting.width(".", page.type()) + 2;
        pen.artifact();
        for (float x = left - 6 - dot; x > page.from(); x -= dot) {
            pen.text(".", Face.REGULAR, page.type().coloured(Type.GREY), x, y);
        }
        pen.content(page.tag());
        pen.text(number, Face.REGULAR, page.type(), left, y);
        Rectangle area =
                new Rectangle(
                        Sheet.LEFT,
                        Sheet.HEIGHT - y - 4,
                        page.right(),
                        Sheet.HEIGHT - y + page.type().size());
        PdfAnnotation link =
                PdfAnnotation.createLink(
                        writer, area, PdfAnnotation.HIGHLIGHT_NONE, goingTo(page.heading()));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        String title = pages.headings().get(page.heading()).text();
        link.put(PdfName.CONTENTS, new PdfString(title, PdfObject.TEXT_UNICODE));
        link.setBorder(new PdfBorderArray(0, 0, 0));
        structure.link(page.tag(), link, writer);
        writer.addAnnotation(link);
    }

    private PdfAction goingTo(int heading) {
        return PdfAction.gotoLocalPage(
                pageOf[heading],
                new PdfDestination(PdfDestination.XYZ, 0, Sheet.HEIGHT - topOf[heading] + 14, 0),
                writer);
    }

    private void bookmarks() {
        Deque<PdfOutline> above = new ArrayDeque<>(List.of(writer.getRootOutline()));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (int i = 0; i < pages.headings().size(); i++) {
            Block.Heading heading = pages.headings().get(i);
            while (levels.element() >= heading.level()) {
                levels.pop();
                above.pop();
            }
            PdfOutline outline =
                    new PdfOutline(
                            above.element(), goingTo(i), heading.text(), heading.level() < 2);
            above.push(outline);
            levels.push(heading.level());
        }
    }
}
