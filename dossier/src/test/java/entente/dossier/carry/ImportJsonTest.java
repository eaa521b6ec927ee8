package entente.dossier.carry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.dossier.TestingRelation;
import entente.dossier.json.ExportJson;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.ledger.log.Body;
import entente.ledger.log.Entry;
import entente.ledger.log.Leaf;
import entente.ledger.merkle.Hash;
import entente.register.care.Carrier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportJsonTest {
    private static final LocalDate ON = LocalDate.parse("2020-06-01");

    static String export(TestingLog log) throws IOException {
        var out = new ByteArrayOutputStream();
        var chronicle =
                new TestingRelation().held(TestingRelation.MINISTERS, 1, "2019-02-03").chronicle();
        ExportJson.write(List.of(chronicle).iterator(), ON, log::carryOut, out);
        return out.toString(UTF_8);
    }

    private static Carried read(String text, Carrier sink) {
        return ImportJson.read(new ByteArrayInputStream(text.getBytes(UTF_8)), sink);
    }

    static TestingLog threeReports() {
        return new TestingLog()
                .file("Ráðherrar hittust. \u2028 ສະຫາຍ 🏝 \u0000 \"}]")
                .file(new byte[] {0, (byte) 0xff, 1, 2})
                .file("\ufeffThey met.")
                .say("ZONE", TestingLog.said().put("zone", "Atlantic/Reykjavik"));
    }

    private static void refused(String text, String place, String sentence) {
        assertThatThrownBy(() -> read(text, new TestingLog()))
                .isInstanceOfSatisfying(
                        WrongExport.class,
                        wrong -> {
                            assertThat(wrong.place()).isEqualTo(place);
                            assertThat(wrong.sentence()).contains(sentence);
                        });
    }

    @Test
    void whatWasExportedIsImportedWithTheSameRootAndExportedAgainWithTheSameBytes()
            throws IOException {
        TestingLog log = threeReports();
        String text = export(log);
        var other = new TestingLog();
        Carried carried = read(text, other);
        assertThat(other.head()).isEqualTo(log.head());
        assertThat(carried).isEqualTo(new Carried(log.origin(), log.head(), 3, 0));
        assertThat(export(other)).isEqualTo(text);
    }

    @Test
    void textIsReadableAndBytesAreBase64() throws IOException {
        assertThat(export(threeReports()))
                .contains("\"encoding\":\"utf-8\",\"content\":\"\ufeffThey met.\"")
                .contains("\"encoding\":\"base64\",\"content\":\"AP8BAg==\"");
    }

    @Test
    void whatWasErasedStaysErasedAndEveryProofHolds() throws IOException {
        byte[] report = "private".getBytes(UTF_8);
        TestingLog log =
                threeReports().file(report).erase(4, Hash.sha256(Bytes.copyOf(report)).hex());
        var other = new TestingLog();
        assertThat(read(export(log), other).erased()).isEqualTo(1);
        assertThat(other.head()).isEqualTo(log.head());
        assertThat(export(other)).isEqualTo(export(log)).doesNotContain("private\"");
    }

    @Test
    void anotherProgramMaySpaceAndOrderTheFileDifferently() throws IOException {
        String text = export(threeReports());
        String other =
                text.replace(":null", " :\n null")
                        .replaceAll(
                                "(?s)\"header\":\\{(.*?),\"version\":1}",
                                "\"header\":{\"version\":1,$1}")
                        .replace("\"entente\":{", "\"new\":{\"head\":[1]},\"entente\":{\"x\":[{}],")
                        .replace("\"salt\":", "\"unknown\":[1.5,{}],\"salt\":")
                        .replace("They met", "\\u0054hey met");
        assertThat(other).contains("\"header\":{\"version\":1,\"author\" :");
        var log = new TestingLog();
        read(other, log);
        assertThat(export(log)).isEqualTo(text);
    }

    @Test
    void anEmptyRegisterCanBeCarriedToo() throws IOException {
        var log = new TestingLog();
        assertThat(read(export(log), new TestingLog()))
                .isEqualTo(new Carried(log.origin(), log.head(), 0, 0));
    }

    @Test
    void anExportOfOneRelationHasNoLogToImport() throws IOException {
        var out = new ByteArrayOutputStream();
        ExportJson.write(List.of(new TestingRelation().chronicle()).iterator(), ON, out);
        refused(out.toString(UTF_8), "the file", "It holds no log.");
    }

    @Test
    void anAlteredBodyIsFoundAtItsEntry() throws IOException {
        refused(
                export(threeReports()).replace("Atlantic/Reykjavik", "Atlantic/Reykjavic"),
                "log[3]",
                "The body of entry 3");
    }

    @Test
    void anAlteredDocumentIsFoundAtItsPlace() throws IOException {
        String text = export(threeReports());
        int place = text.contains("[\n{\"address\":") ? place(text, "They met") : -1;
        refused(
                text.replace("They met", "They spoke"),
                "documents[" + place + "]",
                "The document is not the one of its address");
    }

    private static int place(String text, String words) {
        String before = text.substring(text.indexOf("\"documents\""), text.indexOf(words));
        return before.split("\"address\"", -1).length - 2;
    }

    @Test
    void aMissingEntryIsFound() throws IOException {
        String text = export(threeReports());
        List<String> lines = text.lines().toList();
        int third = lines.indexOf(line(lines, "\"index\":2"));
        refused(without(lines, third), "log[2]", "Entry 2 says that it is number 3.");
    }

    @Test
    void aMissingEndIsFound() throws IOException {
        String text = export(threeReports());
        int last = text.lastIndexOf(",\n{\"header\"");
        refused(text.substring(0, last) + "]}", "log", "The log has 3 entries with the root");
    }

    @Test
    void aMissingDocumentIsFound() throws IOException {
        String text = export(threeReports());
        List<String> lines = text.lines().toList();
        refused(
                without(lines, lines.indexOf(line(lines, "AP8BAg=="))),
                "log",
                "which is not in the file");
    }

    private static String line(List<String> lines, String with) {
        return lines.stream().filter(line -> line.contains(with)).findFirst().orElseThrow();
    }

    /** The separating comma stands at a line's end; the last item of a list has none. */
    private static String without(List<String> lines, int gone) {
        var left = new java.util.ArrayList<>(lines);
        String line = left.remove(gone);
        if (!line.endsWith(",")) {
            String before = left.get(gone - 1);
            left.set(
                    gone - 1,
                    before.substring(0, before.length() - 1)
                            + line.substring(line.indexOf("\"}") + 2));
        }
        return String.join("\n", left);
    }

    @Test
    void aDocumentThatStandsTwiceIsRefused() throws IOException {
        String text = export(new TestingLog().file("They met."));
        String document = text.substring(text.indexOf("{\"address\""), text.indexOf("],\"log\""));
        refused(
                text.replace(document, document + "," + document),
                "documents[1]",
                "stands twice or out of order");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() throws IOException {
        String text = export(threeReports());
        assertThatThrownBy(
                        () ->
                                read(
                                        text.replace("\"salt\":", "\"salt\":null,\"salt\":"),
                                        new TestingLog()))
                .isInstanceOf(WrongExport.class)
                .hasMessageContaining("Duplicate");
    }

    @Test
    void aBodyTakenOutWithoutAWordIsFound() throws IOException {
        String text = export(threeReports());
        String altered =
                text.replaceAll(
                        "\"salt\":\"[^\"]*\",\"body\":\\{[^}]*\"zone\"[^}]*}",
                        "\"salt\":null,\"body\":null");
        assertThat(altered).isNotEqualTo(text);
        refused(altered, "log", "Entry 3 has no body, and no entry says that it was erased.");
    }

    @Test
    void aNewerFormIsSaidToBeOne() throws IOException {
        refused(
                export(threeReports()).replace("\"form\":1", "\"form\":2"),
                "entente.form",
                "Maybe a newer program wrote it.");
    }

    @Test
    void floatsAndLargeBodiesAreNoEntries() throws IOException {
        String text = export(threeReports());
        refused(
                text.replace("\"zone\":\"Atlantic/Reykjavik\"", "\"zone\":1.5"),
                "log[3].body",
                "is no integer");
        refused(
                text.replace("Atlantic/Reykjavik", "x".repeat(Body.LIMIT)),
                "log[3].body",
                "larger than an entry may be");
        refused(
                text.replace(
                        "\"zone\":\"Atlantic/Reykjavik\"",
                        "\"zone\":" + "[".repeat(20) + "]".repeat(20)),
                "log[3].body",
                "nested deeper");
    }

    @Test
    void whatIsNoExportAtAllIsSaidToBeNone() {
        refused("", "the file", "This is the end, not an object.");
        refused("[]", "the file", "This is a list, not an object.");
        refused("{\"entente\":{\"form\":1},\"head\":", "line 1, column 30", "This is no JSON");
        refused("{\"log\":[]}", "log", "The key \"head\" must stand before it.");
        refused("{\"head\":{}}", "head", "The key \"entente\" must stand before it.");
        refused("{\"entente\":{\"form\":1},\"head\":{}}", "head", "The key \"origin\" is missing.");
    }

    @Test
    void somethingBehindTheExportIsNotSwallowed() throws IOException {
        refused(export(threeReports()) + "{}", "the file", "Something follows the export.");
    }

    @Test
    void aDiskThatFailsIsSaidToFail() {
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Input/output error");
                    }

                    @Override
                    public int read(byte[] into, int from, int most) throws IOException {
                        return read();
                    }
                };
        assertThatThrownBy(() -> ImportJson.check(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Input/output error");
    }

    @Test
    void aRefusalOfTheRegistersOwnGetsItsPlace() throws IOException {
        var picky =
                new TestingLog() {
                    @Override
                    public void entry(Entry entry) {
                        if (Leaf.parse(entry.leaf()).header().index() == 2) {
                            throw new Malformed("The zone is on no map.");
                        }
                    }
                };
        assertThatThrownBy(() -> read(export(threeReports()), picky))
                .isInstanceOf(WrongExport.class)
                .hasMessage("log[2]: The zone is on no map.");
    }
}
