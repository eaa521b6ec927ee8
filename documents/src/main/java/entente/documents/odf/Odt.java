package entente.documents.odf;

import entente.documents.Allowance;
import entente.documents.Unopenable;
import entente.documents.archive.Zip;
import entente.documents.layout.Setting;
import entente.reader.DoubtReason;
import entente.reader.intake.Manuscript;
import entente.reader.intake.Notice;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * An OpenDocument text: its paragraphs, headings, lists with their numbers and rows of tables in
 * order. Notes, comments and headers are left out; macros are not even unpacked.
 */
public final class Odt {
    private static final String FORMAT = "ODT";
    private static final byte[] NOTHING = {};

    private Odt() {}

    /**
     * Reads the document.
     *
     * @throws Unopenable where it cannot be
     */
    public static Manuscript of(byte[] bytes, Allowance allowance) throws IOException {
        Map<String, byte[]> parts = Zip.files(bytes, FORMAT, allowance, Odt::isWanted);
        byte[] content = parts.getOrDefault("content.xml", NOTHING);
        if (content.length > Opening.LIMIT) {
            throw new Unopenable(
                    Refusal.UNPACKS_TOO_LARGE, Integer.toString(Opening.LIMIT >> 20), "MiB");
        }
        String manifest =
                new String(
                        parts.getOrDefault("META-INF/manifest.xml", NOTHING),
                        StandardCharsets.UTF_8);
        if (manifest.contains("encryption-data")) {
            throw new Unopenable(Refusal.ENCRYPTED, FORMAT);
        }
        if (content.length == 0) {
            throw new Unopenable(Refusal.DAMAGED, FORMAT);
        }
        try {
            return of(content, parts.getOrDefault("styles.xml", NOTHING));
        } catch (XMLStreamException _) {
            throw new Unopenable(Refusal.DAMAGED, FORMAT);
        }
    }

    private static boolean isWanted(String name) {
        return name.equals("content.xml")
                || name.equals("styles.xml")
                || name.equals("META-INF/manifest.xml");
    }

    private static Manuscript of(byte[] content, byte[] styles) throws XMLStreamException {
        Manuscript manuscript = new Manuscript();
        ListStyles lists = new ListStyles();
        lists.read(styles);
        lists.read(content);
        Walk walk = new Walk(Setting.into(manuscript), lists);
        walk.over(content);
        note(manuscript, DoubtReason.CHANGES_ACCEPTED, walk.changes());
        note(manuscript, DoubtReason.COMMENTS_LEFT_OUT, walk.comments());
        return manuscript;
    }

    private static void note(Manuscript manuscript, DoubtReason reason, int count) {
        if (count > 0) {
            manuscript.note(Notice.of(reason, Integer.toString(count)));
        }
    }
}
