package entente.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** Makes PDFs of A4 pages, in a font that it embeds. */
final class Paper implements AutoCloseable {
    static final float LEADING = 14;

    private static final float SIZE = 11;
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage(PDRectangle.A4);

    Paper() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            font = PDType0Font.load(document, file);
        }
    }

    /** Begins a page. */
    Paper page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /**
     * Writes lines one below the other.
     *
     * @param x in points from the left
     * @param y of the first baseline, in points from the top
     */
    Paper lines(float x, float y, List<String> lines) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            line(x, y + i * LEADING, SIZE, lines.get(i));
        }
        return this;
    }

    Paper line(float x, float y, float size, String words) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            stream.showText(words);
            stream.endText();
        }
        return this;
    }

    /** Breaks words into lines no wider than a column. */
    List<String> broken(String words, float width) throws IOException {
        var lines = new java.util.ArrayList<String>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * SIZE > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Rules lines, each from x, y to x, y, in points from the upper left corner. */
    Paper ruled(float... ends) throws IOException {
        try (PDPageContentStream stream =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            float top = PDRectangle.A4.getHeight();
            for (int i = 0; i < ends.length; i += 4) {
                stream.moveTo(ends[i], top - ends[i + 1]);
                stream.lineTo(ends[i + 2], top - ends[i + 3]);
                stream.stroke();
            }
        }
        return this;
    }

    /** Turns the page as a viewer shows it, and what is written on it from now on with it. */
    Paper sideways() throws IOException {
        page.setRotation(90);
        try (PDPageContentStream stream =
                new PDPageContentStream(
                        document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            stream.transform(Matrix.getRotateInstance(Math.PI / 2, PDRectangle.A4.getWidth(), 0));
        }
        return this;
    }

    /** Draws a picture over the page. */
    Paper picture() throws IOException {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.drawImage(LosslessFactory.createFromImage(document, image), 0, 0, 500, 800);
        }
        return this;
    }

    Paper locked(String password) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
