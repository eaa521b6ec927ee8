package entente.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.reader.Reading;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** What was made to do harm is told in a sentence, before it has taken more than its bound. */
class HostileTest {
    private static final String AGREED =
            "Hai bên nhất trí tổ chức Tham khảo chính trị lần thứ chín tại Việt Nam năm 2024.";

    /** Gives zeros without end and counts how many were taken. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            given += length;
            return length;
        }
    }

    @Test
    void noMoreIsTakenFromABombThanItsAllowance() {
        Endless bomb = new Endless();
        assertThatThrownBy(() -> new Allowance(Opening.LIMIT).pass(bomb))
                .isInstanceOf(Unopenable.class);
        assertThat(bomb.given).isLessThan(Allowance.BYTES + (1 << 16));
    }

    @Test
    void aSmallFileMayUnpackToLessThanALargeOne() {
        Endless bomb = new Endless();
        assertThatThrownBy(() -> new Allowance(1000).all(bomb)).isInstanceOf(Unopenable.class);
        assertThat(bomb.given).isLessThan(5 << 20);
    }

    @Test
    void aBombOfAnyKindIsOneLine() throws IOException {
        byte[] zeros = new byte[32 << 20];
        Telling.assertRefused(
                new Zipped().with("a.txt", zeros).bytes(), Refusal.UNPACKS_TOO_LARGE, "4", "MiB");
        Telling.assertRefused(
                new Zipped()
                        .with("[Content_Types].xml", "<Types/>")
                        .with("word/document.xml", zeros)
                        .bytes(),
                Refusal.UNPACKS_TOO_LARGE,
                "4",
                "MiB");
        Telling.assertRefused(
                new Zipped()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .with("content.xml", zeros)
                        .bytes(),
                Refusal.UNPACKS_TOO_LARGE,
                "4",
                "MiB");
    }

    @Test
    void aPdfWhoseStreamIsABombIsOneLine() {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[64 << 20]);
        deflater.finish();
        byte[] packed = new byte[1 << 20];
        int length = deflater.deflate(packed);
        deflater.end();
        String head = "%PDF-1.7\n1 0 obj <</Filter/FlateDecode/Length " + length + ">>stream\n";
        byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] bomb = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(packed, 0, bomb, bytes.length, length);
        Telling.assertRefused(bomb, Refusal.UNPACKS_TOO_LARGE, "6", "MiB");
    }

    @Test
    void tooManyFilesAreOneLine() throws IOException {
        Zipped many = new Zipped();
        for (int i = 0; i <= Allowance.FILES; i++) {
            many.with(i + ".txt", "");
        }
        Telling.assertRefused(many.bytes(), Refusal.UNPACKS_TOO_LARGE, "1000", "files");
    }

    @Test
    void archivesInArchivesEnd() throws IOException {
        byte[] archive = new Zipped().with("a.txt", AGREED).bytes();
        for (int i = 0; i < Inside.DEEPEST; i++) {
            archive = new Zipped().with("a.zip", archive).bytes();
        }
        assertThat(Telling.members(archive))
                .extracting(Reading.Member::reading)
                .containsExactly(new Reading.Refused(Refusal.TOO_DEEP, List.of("4")));
    }

    @Test
    void whatLiesInAnArchiveIsReadOrToldEachOnItsOwn() throws IOException {
        byte[] archive =
                new Zipped()
                        .with("__MACOSX/._a.txt", "x")
                        .with("a.txt", AGREED)
                        .with("b/empty.txt", "")
                        .bytes();
        assertThat(Telling.members(archive))
                .extracting(Reading.Member::name)
                .containsExactly("a.txt", "b/empty.txt");
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void anArchiveOfPicturesHoldsNothing() throws IOException {
        byte[] archive =
                new Zipped()
                        .with("a.png", latin("\u0089PNG\r\n"))
                        .with("b.bin", latin("\0\0\0\0"))
                        .bytes();
        Telling.assertRefused(archive, Refusal.NOTHING_INSIDE, "ZIP");
    }

    @Test
    void anArchiveThatWasCutOffIsOneLine() throws IOException {
        byte[] whole = new Zipped().with("a.txt", AGREED.repeat(20)).bytes();
        Telling.assertRefused(Arrays.copyOf(whole, whole.length / 2), Refusal.DAMAGED, "ZIP");
    }

    @Test
    void markupThatIsTooDeepIsOneLine() throws IOException {
        String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
        byte[] file =
                new Zipped()
                        .with("mimetype", "application/vnd.oasis.opendocument.text")
                        .with("content.xml", "<x>" + deep + "</x>")
                        .bytes();
        Telling.assertRefused(file, Refusal.DAMAGED, "ODT");
    }
}
