package entente.documents;

import static org.assertj.core.api.Assertions.assertThat;

import entente.reader.intake.Refusal;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class OdtTest {
    private static final String SPACES =
            "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                    + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                    + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                    + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"";
    private static final String AGREED =
            "Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ chín tại Việt Nam năm 2024.";

    private static Zipped document(String body) throws IOException {
        String content =
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                        + SPACES
                        + "><office:automatic-styles><text:list-style style:name=\"L1\">"
                        + "<text:list-level-style-number text:level=\"1\" style:num-format=\"1\""
                        + " style:num-suffix=\".\"/><text:list-level-style-number text:level=\"2\""
                        + " style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\"/>"
                        + "</text:list-style></office:automatic-styles><office:body><office:text>"
                        + body
                        + "</office:text></office:body></office:document-content>";
        return new Zipped()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", content);
    }

    private static String p(String words) {
        return "<text:p>" + words + "</text:p>";
    }

    private static String item(String inside) {
        return "<text:list-item>" + inside + "</text:list-item>";
    }

    @Test
    void headingsParagraphsAndSpacesAreText() throws IOException {
        byte[] file =
                document(
                                "<text:h text:outline-level=\"1\">Biên bản</text:h>"
                                        + p("Hai<text:s text:c=\"3\"/>bên<text:tab/>họp.")
                                        + p(AGREED))
                        .bytes();
        assertThat(Kind.of(file)).isEqualTo(Kind.ODT);
        assertThat(Telling.text(file)).isEqualTo("Biên bản\n\nHai bên họp.\n\n" + AGREED);
    }

    @Test
    void listsAreCounted() throws IOException {
        String inner = "<text:list>" + item(p("Trong đó")) + "</text:list>";
        String list =
                "<text:list text:style-name=\"L1\">"
                        + item(p("Thứ nhất"))
                        + item(p("Thứ hai") + inner)
                        + item(p(AGREED))
                        + "</text:list>";
        assertThat(Telling.text(document(list).bytes()))
                .isEqualTo("1. Thứ nhất\n\n2. Thứ hai\n\n2.1. Trong đó\n\n3. " + AGREED);
    }

    @Test
    void aRowIsALineAndChangesAreAcceptedAndSaid() throws IOException {
        String changes =
                "<text:tracked-changes><text:changed-region><text:deletion>"
                        + p("Hai bên không nhất trí.")
                        + "</text:deletion></text:changed-region></text:tracked-changes>";
        String cell = "<table:table-cell>%s</table:table-cell>";
        String table =
                "<table:table><table:table-row>"
                        + cell.formatted(p("Việc"))
                        + cell.formatted(p("Hạn"))
                        + "</table:table-row></table:table>";
        String comment = "<office:annotation>" + p("Chưa rõ") + "</office:annotation>";
        byte[] file = document(changes + table + p(AGREED + comment)).bytes();
        assertThat(Telling.text(file)).isEqualTo("Việc | Hạn\n\n" + AGREED);
        assertThat(Telling.said(file)).containsExactly("changes-accepted 1", "comments-left-out 1");
    }

    @Test
    void aLockedOneAndADamagedOneAreOneLineEach() throws IOException {
        byte[] locked =
                document(p(AGREED))
                        .with("META-INF/manifest.xml", "<manifest:encryption-data/>")
                        .bytes();
        Telling.assertRefused(locked, Refusal.ENCRYPTED, "ODT");
        byte[] damaged =
                new Zipped()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .with("content.xml", "<office:text")
                        .bytes();
        Telling.assertRefused(damaged, Refusal.DAMAGED, "ODT");
    }

    @Test
    void programsInItAreSaidAndNotRun() throws IOException {
        byte[] file = document(p(AGREED)).with("Basic/Standard/Module1.xml", "<x/>").bytes();
        assertThat(Telling.said(file)).containsExactly("macros-not-run");
    }
}
