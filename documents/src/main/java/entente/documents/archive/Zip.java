package entente.documents.archive;

import entente.documents.Allowance;
import entente.documents.Unopenable;
import entente.reader.intake.Refusal;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A ZIP file's contents, in memory and never more than is allowed. */
public final class Zip {
    private Zip() {}

    /**
     * The files whose names are wanted, in order. A file larger than a report may be is given as
     * one byte more than that.
     *
     * @param format the abbreviation that a refusal names
     * @throws Unopenable where the archive is damaged, encrypted, or more than is allowed
     */
    public static Map<String, byte[]> files(
            byte[] bytes, String format, Allowance allowance, Predicate<String> wanted)
            throws IOException {
        try {
            return files(bytes, StandardCharsets.UTF_8, allowance, wanted);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            String why = Objects.toString(broken.getMessage(), "");
            if (why.contains("encrypted")) {
                throw new Unopenable(Refusal.ENCRYPTED, format);
            }
            // Names in an old code page, not said to be so: the files are all right.
            if (why.contains("bad entry name") || why.contains("malformed")) {
                return named(bytes, format, allowance, wanted);
            }
            throw new Unopenable(Refusal.DAMAGED, format);
        }
    }

    private static Map<String, byte[]> named(
            byte[] bytes, String format, Allowance allowance, Predicate<String> wanted)
            throws IOException {
        try {
            return files(bytes, StandardCharsets.ISO_8859_1, allowance, wanted);
        } catch (ZipException | EOFException | IllegalArgumentException _) {
            throw new Unopenable(Refusal.DAMAGED, format);
        }
    }

    private static Map<String, byte[]> files(
            byte[] bytes, Charset names, Allowance allowance, Predicate<String> wanted)
            throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), names)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                allowance.file();
                if (entry.isDirectory() || !wanted.test(entry.getName())) {
                    allowance.pass(zip);
                } else {
                    int again = seen.merge(entry.getName(), 1, Integer::sum);
                    String name = entry.getName() + (again > 1 ? " (" + again + ")" : "");
                    files.put(name, allowance.all(zip));
                }
            }
        }
        // The directory stands at the end: without it the end is missing, and files with it.
        if (!files.isEmpty() && Directory.names(bytes).isEmpty()) {
            throw new EOFException();
        }
        return files;
    }
}
