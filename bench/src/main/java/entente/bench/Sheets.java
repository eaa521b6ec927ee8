package entente.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A text as a PDF, its lines broken. */
final class Sheets {
    private static final String FONT =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int WIDTH = 90;
    private static final int LINES = 50;

    private Sheets() {}

    static byte[] of(String text) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream file =
                        Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            PDFont font = PDType0Font.load(document, file);
            String[] lines =
                    text.replaceAll("(.{1," + WIDTH + "})(?: +|$|(?=\n))", "$1\n").split("\n", -1);
            for (int from = 0; from < lines.length; from += LINES) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.beginText();
                    stream.setFont(font, 10);
                    stream.setLeading(13);
                    stream.newLineAtOffset(50, 740);
                    for (int i = from; i < Math.min(lines.length, from + LINES); i++) {
                        stream.showText(lines[i].replaceAll("[^\\p{L}\\p{M}\\p{P}\\d ]", " "));
                        stream.newLine();
                    }
                    stream.endText();
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
