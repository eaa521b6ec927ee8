package entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import entente.browser.Eyes.Seat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ministries send: a folder of minutes with photographs, packed. */
class LargeFileTest {
    private static final int SIZE = 50 << 20;
    private static final long SEED = 50;

    @TempDir Path directory;

    @Test
    void fiftyMegabytesAreTakenInAndTheReportAmongThemIsRead() throws IOException {
        Path packed = pack();
        try (TestingDesk desk = TestingDesk.ofSamples(directory);
                Eyes eyes = new Eyes();
                BrowserContext context = eyes.sit(Seat.DESK, "en")) {
            Page page = context.newPage();
            page.navigate(desk.at("/inbox"));
            page.locator("input[type=file]").setInputFiles(packed);
            page.locator("form[action='/inbox/files'] button").click();
            assertThat(page.locator("#received a[href^='/reports/']").first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(120_000));
        }
    }

    /** A report, and a picture that cannot be packed any smaller. */
    private Path pack() throws IOException {
        Path file = directory.resolve("minutes.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("minutes.txt"));
            zip.write(
                    """
                    Laos and Vietnam hold political consultation

                    Vientiane, 3 March 2031. Deputy Foreign Minister of Laos Khamla Vongsa and his Vietnamese
                    counterpart Tran Van Mau co-chaired the 16th political consultation in Vientiane on 3 March 2031.
                    The two sides agreed to open a consulate in Pakse by the end of 2031.
                    """
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
            byte[] noise = new byte[SIZE - 4096];
            new Random(SEED).nextBytes(noise);
            ZipEntry picture = new ZipEntry("photograph.jpg");
            picture.setMethod(ZipEntry.STORED);
            picture.setSize(noise.length);
            CRC32 crc = new CRC32();
            crc.update(noise);
            picture.setCrc(crc.getValue());
            zip.putNextEntry(picture);
            zip.write(noise);
            zip.closeEntry();
        }
        return file;
    }
}
