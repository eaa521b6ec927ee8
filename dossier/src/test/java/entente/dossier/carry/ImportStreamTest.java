package entente.dossier.carry;

import static entente.dossier.carry.ImportJsonTest.export;
import static entente.dossier.carry.ImportJsonTest.threeReports;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An import as a stream of bytes: damaged, and long. */
class ImportStreamTest {
    /** Wherever one byte is lost or changed, the file is refused or nothing has changed. */
    @Test
    void noFlippedByteChangesTheLogUnnoticed() throws IOException {
        TestingLog log = threeReports();
        byte[] bytes = export(log).getBytes(UTF_8);
        int from = new String(bytes, UTF_8).indexOf("\"head\"");
        long seed = 20200601;
        var random = new Random(seed);
        for (int turn = 0; turn < 2000; turn++) {
            byte[] flipped = bytes.clone();
            int at = from + random.nextInt(bytes.length - from);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            var other = new TestingLog();
            try {
                ImportJson.read(new ByteArrayInputStream(flipped), other);
            } catch (WrongExport _) {
                continue;
            }
            assertThat(other.head()).as("byte %d, seed %d", at, seed).isEqualTo(log.head());
        }
    }

    @Test
    void aLargeFileIsReadAsItComes() throws IOException {
        var log = new TestingLog();
        for (int i = 0; i < 300; i++) {
            log.file("x".repeat(10_000) + i);
        }
        var asked = new long[1];
        var given = new long[1];
        InputStream in = new ByteArrayInputStream(export(log).getBytes(UTF_8));
        var counting =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        return in.read();
                    }

                    @Override
                    public int read(byte[] bytes, int off, int len) throws IOException {
                        int read = in.read(bytes, off, len);
                        asked[0] += read;
                        return read;
                    }
                };
        var ahead = new long[1];
        var sink =
                new TestingLog() {
                    @Override
                    public void document(String address, byte[] bytes) {
                        given[0] += bytes.length;
                        ahead[0] = Math.max(ahead[0], asked[0] - given[0]);
                    }
                };
        ImportJson.read(counting, sink);
        assertThat(ahead[0]).isLessThan(100_000);
    }
}
