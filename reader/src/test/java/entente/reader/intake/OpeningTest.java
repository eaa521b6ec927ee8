package entente.reader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    private static final String TEXT =
            "Tham khảo chính trị\n\nNgày 3/3, hai Thứ trưởng đã đồng chủ trì cuộc họp.\n";

    static Document accepted(byte[] bytes) {
        Intake intake = Opening.open(bytes);
        assertThat(intake).isInstanceOf(Intake.Accepted.class);
        return ((Intake.Accepted) intake).document();
    }

    private static void assertRefused(byte[] bytes, Refusal refusal, String... details) {
        assertThat(Opening.open(bytes)).isEqualTo(new Intake.Refused(refusal, List.of(details)));
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    static List<String> texts(Document document) {
        return document.blocks().stream()
                .map(block -> document.text().substring(block.start(), block.end()))
                .toList();
    }

    @Test
    void utf8IsReadVerbatimWithoutItsMark() {
        Document plain = accepted(TEXT.getBytes(StandardCharsets.UTF_8));
        Document marked = accepted(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8));
        assertThat(plain.text()).isEqualTo(TEXT).isEqualTo(marked.text());
        assertThat(plain.verbatim()).isTrue();
        assertThat(marked.verbatim()).isTrue();
        assertThat(plain.sha256()).hasSize(64).isNotEqualTo(marked.sha256());
        assertThat(texts(plain))
                .containsExactly(
                        "Tham khảo chính trị",
                        "Ngày 3/3, hai Thứ trưởng đã đồng chủ trì cuộc họp.");
    }

    @Test
    void utf16IsReadWithAndWithoutAMark() {
        for (byte[] bytes :
                List.of(
                        TEXT.getBytes(StandardCharsets.UTF_16),
                        TEXT.getBytes(StandardCharsets.UTF_16LE),
                        TEXT.getBytes(StandardCharsets.UTF_16BE),
                        ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))) {
            Document document = accepted(bytes);
            assertThat(document.text()).isEqualTo(TEXT);
            assertThat(document.verbatim()).isFalse();
        }
    }

    @Test
    void laoInUtf16WithoutAMarkIsRead() {
        String lao = "ສອງຝ່າຍເຫັນດີ ສືບຕໍ່ຮ່ວມມື\n\nທ່ານ ລັດຖະມົນຕີ ໄດ້ເຊີນ ທ່ານ ມາຢ້ຽມຢາມ.\n";
        assertThat(accepted(lao.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(lao);
    }

    @Test
    void brokenUtf8IsRefusedAtItsFirstWrongByte() {
        byte[] cut = Arrays.copyOf("Thứ trưởng Lào".getBytes(StandardCharsets.UTF_8), 15);
        assertRefused(latin("Report \u00FF of Strelsau"), Refusal.BROKEN_ENCODING, "UTF-8", "7");
        assertThat(Opening.open(Arrays.copyOf(cut, 3))).isInstanceOf(Intake.Refused.class);
        byte[] odd = Arrays.copyOf("Thứ trưởng".getBytes(StandardCharsets.UTF_16), 21);
        assertThat(Opening.open(odd))
                .isEqualTo(new Intake.Refused(Refusal.BROKEN_ENCODING, List.of("UTF-16BE", "20")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\r\n\t", "\u00A0\u200B\uFEFF\u3000", "-----\n***\n"})
    void nothingButSpacesAndRulesIsEmpty(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), Refusal.EMPTY);
    }

    @Test
    void filesThatAreNoTextAreToldByTheirBytes() {
        assertRefused(latin("%PDF-1.7\n%..."), Refusal.UNSUPPORTED_TYPE, "PDF");
        assertRefused(
                latin("PK\u0003\u0004....[Content_Types].xml....word/document.xml"),
                Refusal.UNSUPPORTED_TYPE,
                "DOCX");
        assertRefused(latin("PK\u0003\u0004....a.txt"), Refusal.UNSUPPORTED_TYPE, "ZIP");
        assertRefused(latin("\u0089PNG\r\n\u001A\n"), Refusal.UNSUPPORTED_TYPE, "PNG");
        assertRefused(latin("\u00FF\u00D8\u00FF\u00E0"), Refusal.UNSUPPORTED_TYPE, "JPEG");
        assertRefused(latin("\u007FELF\u0002\u0001"), Refusal.UNSUPPORTED_TYPE, "ELF");
        assertRefused(latin("{\\rtf1\\ansi Hello}"), Refusal.UNSUPPORTED_TYPE, "RTF");
        assertRefused(
                latin("MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>"),
                Refusal.UNSUPPORTED_TYPE,
                "MIME");
        assertRefused(latin("abc\0\0\0def\u0001\u0002\0"), Refusal.BINARY);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        assertRefused(
                new byte[Opening.LIMIT + 1],
                Refusal.TOO_LARGE,
                Integer.toString(Opening.LIMIT),
                "bytes");
        byte[] lines = "a\n".repeat(Opening.BLOCK_LIMIT + 10).getBytes(StandardCharsets.UTF_8);
        assertRefused(lines, Refusal.TOO_LARGE, Integer.toString(Opening.BLOCK_LIMIT), "lines");
    }

    @Test
    void offsetsHoldWhateverTheLineEnds() {
        for (String end : List.of("\n", "\r\n", "\r", "\u2028")) {
            String text = "Một" + end + end + "• Hai" + end + "\u00A0\u200Bba ";
            assertThat(texts(accepted(text.getBytes(StandardCharsets.UTF_8))))
                    .containsExactly("Một", "Hai", "ba");
        }
    }

    @Test
    void decomposedTextIsLeftAsItIs() {
        String text = "Tha\u0309o lua\u0323\u0302n\n";
        assertThat(accepted(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }
}
