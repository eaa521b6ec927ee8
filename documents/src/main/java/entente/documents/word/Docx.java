package entente.documents.word;

import entente.documents.Allowance;
import entente.documents.Unopenable;
import entente.documents.archive.Zip;
import entente.documents.layout.Line;
import entente.documents.layout.Setting;
import entente.documents.xml.Xml;
import entente.reader.DoubtReason;
import entente.reader.intake.Manuscript;
import entente.reader.intake.Notice;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document of Office Open XML as text: its paragraphs, headings, lists with their numbers and
 * rows of tables in order, then its footnotes. Of headers the first page's is read where the text
 * does not say the same; footers and comments are left out; macros are not even unpacked.
 */
public final class Docx {
    private static final String FORMAT = "DOCX";
    private static final byte[] NOTHING = {};

    private final Map<String, byte[]> parts;
    private final Manuscript manuscript = new Manuscript();

    private Docx(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Reads the document.
     *
     * @throws Unopenable where it cannot be
     */
    public static Manuscript of(byte[] bytes, Allowance allowance) throws IOException {
        Map<String, byte[]> parts = Zip.files(bytes, FORMAT, allowance, Docx::isWanted);
        for (byte[] part : parts.values()) {
            if (part.length > Opening.LIMIT) {
                throw new Unopenable(
                        Refusal.UNPACKS_TOO_LARGE, Integer.toString(Opening.LIMIT >> 20), "MiB");
            }
        }
        try {
            Docx docx = new Docx(parts);
            docx.read();
            return docx.manuscript;
        } catch (XMLStreamException _) {
            throw new Unopenable(Refusal.DAMAGED, FORMAT);
        }
    }

    private static boolean isWanted(String name) {
        return name.endsWith("[Content_Types].xml")
                || name.endsWith("document.xml.rels")
                || name.endsWith(".xml") && !name.contains("/theme/") && !name.contains("/_rels/");
    }

    private void read() throws XMLStreamException, Unopenable {
        String main = main();
        byte[] body = part(main);
        if (body.length == 0) {
            throw new Unopenable(Refusal.DAMAGED, FORMAT);
        }
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        Styles styles = Styles.of(part(folder + "styles.xml"));
        Counting counting = new Counting(Lists.of(part(folder + "numbering.xml")));
        List<Line> lines = new ArrayList<>();
        Walk walk = new Walk(new Setting(lines::add), styles, counting);
        walk.over(body);
        Letterhead.of(parts, main, styles).above(lines).forEach(this::add);
        lines.forEach(this::add);
        lines.clear();
        byte[] footnotes = part(folder + "footnotes.xml");
        if (footnotes.length > 0) {
            walk.over(footnotes);
        }
        lines.forEach(this::add);
        note(DoubtReason.CHANGES_ACCEPTED, walk.changes());
        note(DoubtReason.COMMENTS_LEFT_OUT, comments(part(folder + "comments.xml")));
    }

    private void add(Line line) {
        manuscript.add(line.words(), line.shape());
    }

    private void note(DoubtReason reason, int count) {
        if (count > 0) {
            manuscript.note(Notice.of(reason, Integer.toString(count)));
        }
    }

    /** Where the text is: the part that the table of contents says is the main document. */
    private String main() throws XMLStreamException {
        byte[] types = part("[Content_Types].xml");
        XMLStreamReader reader = types.length == 0 ? null : Xml.over(types);
        while (reader != null && reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT
                    && isMain(Xml.attribute(reader, "ContentType"))) {
                String name = Xml.attribute(reader, "PartName");
                return name.startsWith("/") ? name.substring(1) : name;
            }
        }
        return "word/document.xml";
    }

    private static boolean isMain(String type) {
        boolean document = type.contains("wordprocessingml") || type.contains("ms-word");
        return document && type.endsWith(".main+xml");
    }

    private static int comments(byte[] part) throws XMLStreamException {
        int count = 0;
        XMLStreamReader reader = part.length == 0 ? null : Xml.over(part);
        while (reader != null && reader.hasNext()) {
            boolean one =
                    reader.next() == XMLStreamConstants.START_ELEMENT
                            && Words.isOwn(reader)
                            && reader.getLocalName().equals("comment");
            count += one ? 1 : 0;
        }
        return count;
    }

    private byte[] part(String name) {
        return parts.getOrDefault(name, NOTHING);
    }
}
