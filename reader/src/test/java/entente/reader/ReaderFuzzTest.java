package entente.reader;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, reading ends without an exception, and what it tells rests on words of the
 * text.
 */
class ReaderFuzzTest {
    @MethodSource("reports")
    @FuzzTest(maxDuration = "10s")
    void anyBytesAreReadOrRefused(byte[] bytes) {
        Told told = TestingReader.told(bytes);
        if (told != null) {
            TestingReader.check(told);
        }
    }

    static List<byte[]> reports() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path report : TestingReader.reports()) {
            seeds.add(Files.readAllBytes(report));
        }
        return seeds;
    }
}
