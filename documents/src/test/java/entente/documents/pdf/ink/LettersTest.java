package entente.documents.pdf.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static @Nullable Letters letters(String table) {
        return Letters.of(table.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static @Nullable String of(String table, int code) {
        Letters letters = letters(table);
        return letters == null ? null : letters.of(code);
    }

    @Test
    void aTableTellsLettersOneByOneAndInRanges() {
        String table =
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                2 beginbfchar
                <0003> <0020>
                <0103> <00660069>
                endbfchar
                2 beginbfrange
                <0024> <0026> <0041>
                <0030> <0031> [<1EC7> <D83DDE00>]
                endbfrange
                endcmap
                """;
        assertThat(of(table, 3)).isEqualTo(" ");
        assertThat(of(table, 0x103)).isEqualTo("fi");
        assertThat(of(table, 0x24)).isEqualTo("A");
        assertThat(of(table, 0x26)).isEqualTo("C");
        assertThat(of(table, 0x27)).isNull();
        assertThat(of(table, 0x30)).isEqualTo("ệ");
        assertThat(of(table, 0x31)).isEqualTo("😀");
        assertThat(of(table, 0x32)).isNull();
        assertThat(letters(table)).extracting(Letters::space).isEqualTo(3);
    }

    @Test
    void codesOfOneByteAreToldToo() {
        String table = "1 beginbfchar <41> <1EA1> endbfchar 1 beginbfrange <61><7A><61> endbfrange";
        assertThat(of(table, 'A')).isEqualTo("ạ");
        assertThat(of(table, 'z')).isEqualTo("z");
        assertThat(of(table, 0x10041)).isNull();
        assertThat(of(table, -1)).isNull();
    }

    @Test
    void aTableThatTellsNothingIsNone() {
        assertThat(letters("")).isNull();
        assertThat(letters("begincmap /UCS2 usecmap endcmap")).isNull();
        assertThat(letters("beginbfrange <01>")).isNull();
        assertThat(letters("beginbfchar <0000000001> <41> endbfchar")).isNull();
    }

    /** Each of these ranges tells all codes that there are. */
    @Test
    void aTableOfManyRangesEnds() {
        String all = "<0000> <FFFF> <0041>\n";
        assertThat(of("beginbfrange " + all.repeat(100_000) + "endbfrange", 1)).isEqualTo("B");
    }

    /** Else letters would be told wrongly that the font itself tells right. */
    @Test
    void aTableThatIsDamagedIsNone() {
        String table =
                "1 beginbfchar <01> <0061> endbfchar 1 beginbfrange <02><03><0062> endbfrange";
        assertThat(of(table, 1)).isEqualTo("a");
        assertThat(of(table, 3)).isEqualTo("c");
        for (int end = table.length() - 1; end > table.indexOf("<02>"); end--) {
            assertThat(letters(table.substring(0, end) + " ")).as(table.substring(0, end)).isNull();
        }
        assertThat(letters(table.replace("<01>", "<0$>"))).isNull();
        assertThat(letters(table.replace("<0061>", "61"))).isNull();
        assertThat(letters(table.replace("<03>", ""))).isNull();
        assertThat(of(table.replace("<0061>", "/a"), 3)).isEqualTo("c");
    }
}
