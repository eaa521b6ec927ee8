package entente.dossier.csv;

import static entente.dossier.TestingRelation.MINISTERS;
import static entente.dossier.TestingRelation.within;
import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.Status;
import entente.domain.When;
import entente.dossier.TestingRelation;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final LocalDate ON = LocalDate.parse("2020-06-01");

    private static List<List<String>> commitments(TestingRelation relation) {
        return rows(new CommitmentTable(ON), relation);
    }

    private static List<List<String>> rows(ChronicleTable table, TestingRelation relation) {
        var out = new StringWriter();
        Csv.write(table.columns(), table.rows(relation.chronicle()).stream(), out);
        assertThat(out.toString()).startsWith(Csv.BYTE_ORDER_MARK);
        return read(out.toString().substring(Csv.BYTE_ORDER_MARK.length()));
    }

    private static String in(List<List<String>> rows, int row, String column) {
        return rows.get(row).get(rows.getFirst().indexOf(column));
    }

    /** RFC 4180, read as plainly as it is written. */
    private static List<List<String>> read(String csv) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && csv.startsWith("\"\"", i)) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || csv.startsWith("\r\n", i))) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(List.copyOf(row));
                    row.clear();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(quoted).isFalse();
        assertThat(cell).isEmpty();
        return rows;
    }

    @Test
    void aCommitmentIsARowWithItsAxes() {
        var rows =
                commitments(
                        new TestingRelation()
                                .promisedSession(
                                        "x",
                                        "2018-11-05",
                                        within("2019-01-01", "2019-11-30"),
                                        MINISTERS + "/4",
                                        "2019-12-05"));
        assertThat(rows).hasSize(2);
        assertThat(in(rows, 1, "relation")).isEqualTo("ISL-MLT");
        assertThat(in(rows, 1, "by")).isEqualTo("ISL; MLT");
        assertThat(in(rows, 1, "areas")).isEqualTo("diplomacy; water");
        assertThat(in(rows, 1, "saidFrom")).isEqualTo("2018-11-05");
        assertThat(in(rows, 1, "dueTo")).isEqualTo("2019-11-30");
        assertThat(in(rows, 1, "timeliness")).isEqualTo("done-late");
        assertThat(in(rows, 1, "keptBy")).isEqualTo("session:political-consultation/minister/4");
        assertThat(in(rows, 1, "keptByScore")).isEqualTo("86");
        assertThat(in(rows, 1, "lead")).isEqualTo("isl-fisheries");
        assertThat(in(rows, 1, "words")).isEqualTo("to meet again");
    }

    @Test
    void wordsWithCommasQuotesAndLinesStayInTheirCell() {
        String words = "fish, \"cod\"\r\nand\nelse; ສະຫາຍ ";
        var rows =
                commitments(new TestingRelation().promised("x", "2018-01-01", When.UNSAID, words));
        assertThat(in(rows, 1, "words")).isEqualTo(words);
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-2", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"})
    void noCellIsAFormula(String words) {
        var rows =
                commitments(new TestingRelation().promised("x", "2018-01-01", When.UNSAID, words));
        assertThat(in(rows, 1, "words")).isEqualTo("'" + words);
    }

    @Test
    void aSessionIsARowAndSoIsATalkOutsideAnyMechanism() {
        var rows =
                rows(
                        new SessionTable(),
                        new TestingRelation()
                                .session(MINISTERS, 3, Status.HELD, When.UNSAID, "+AMM")
                                .encounter("2019-09-21"));
        assertThat(in(rows, 1, "ordinal")).isEqualTo("3");
        assertThat(in(rows, 1, "from")).isEmpty();
        assertThat(in(rows, 1, "city")).isEqualTo("Reykjavík");
        assertThat(in(rows, 1, "occasion")).isEqualTo("'+AMM");
        assertThat(in(rows, 2, "mechanism")).isEmpty();
        assertThat(in(rows, 2, "from")).isEqualTo("2019-09-21");
        assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    }
}
