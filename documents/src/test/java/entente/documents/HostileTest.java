package entente.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.reader.Reading;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** What a page draws: 56 MB of spaces, packed in that way. */
    private static PDDocument bomb(COSName filter) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        PDStream content = new PDStream(document);
        try (OutputStream stream = content.getCOSObject().createRawOutputStream()) {
            stream.write(filter.equals(COSName.LZW_DECODE) ? lzw() : deflated());
        }
        content.getCOSObject().setItem(COSName.FILTER, filter);
        page.setContents(content);
        return document;
    }

    private static byte[] deflated() throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] spaces = new byte[56_000];
        Arrays.fill(spaces, (byte) ' ');
        try (var stream = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < 1_000; i++) {
                stream.write(spaces);
            }
        }
        return bytes.toByteArray();
    }

    /** Eight times over, each code stands for one space more than the one before it. */
    private static byte[] lzw() {
        StringBuilder bits = new StringBuilder();
        for (int round = 0; round < 8; round++) {
            bits.append(bits(256, round == 0 ? 9 : 12)).append(bits(' ', 9));
            for (int next = 258; next < 4094; next++) {
                int width =
                        next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
                bits.append(bits(next, width));
            }
        }
        bits.append(bits(257, 12)).append("0000000");
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }

    private static String bits(int code, int width) {
        return Integer.toBinaryString(1 << width | code).substring(1);
    }

    private static byte[] saved(PDDocument document, boolean locked) throws IOException {
        try (document) {
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void assertTooLarge(byte[] file) {
        long most = Math.max(4, (file.length * 100L) >> 20);
        Telling.assertRefused(file, Refusal.UNPACKS_TOO_LARGE, Long.toString(most), "MiB");
    }

    @ParameterizedTest
    @CsvSource({"FlateDecode,false", "FlateDecode,true", "LZWDecode,false", "LZWDecode,true"})
    void aPdfWhosePageIsABombIsOneLine(String filter, boolean locked) throws IOException {
        assertTooLarge(saved(bomb(COSName.getPDFName(filter)), locked));
    }

    /** A document's objects lie in a stream of their own, which is unpacked to find the first. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPdfWhoseObjectsAreABombIsOneLine(boolean locked) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        COSArray zeros = new COSArray();
        for (int i = 0; i < 3 << 20; i++) {
            zeros.add(COSInteger.ZERO);
        }
        page.getCOSObject().setItem("Zeros", zeros);
        assertTooLarge(saved(document, locked));
    }

    /** Each draws the next one ten times: a page of ten lines, drawn a billion times. */
    @Test
    void aPdfOfDrawingsInDrawingsEnds() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        PDFormXObject inner = new PDFormXObject(document);
        for (int depth = 0; depth < 9; depth++) {
            PDFormXObject outer = new PDFormXObject(document);
            outer.setResources(new PDResources());
            COSName name = outer.getResources().add(inner);
            try (OutputStream stream = outer.getStream().createOutputStream()) {
                String draw = "/" + name.getName() + " Do ";
                stream.write(draw.repeat(10).getBytes(StandardCharsets.ISO_8859_1));
            }
            inner = outer;
        }
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.drawForm(inner);
        }
        assertTooLarge(saved(document, false));
    }

    /** The library makes room for a row before the row comes. */
    @Test
    void aPdfWhoseRowsAreTooLongIsOneLine() throws IOException {
        PDDocument document = bomb(COSName.FLATE_DECODE);
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, 12);
        parameters.setInt(COSName.COLUMNS, Integer.MAX_VALUE);
        PDPage page = document.getPage(0);
        page.getContentStreams().next().getCOSObject().setItem(COSName.DECODE_PARMS, parameters);
        Telling.assertRefused(saved(document, false), Refusal.DAMAGED, "PDF");
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
