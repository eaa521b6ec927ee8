package entente.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes ZIP files, and changes a part of them. */
final class Zipped {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Zipped with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Zipped with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** All files of another. */
    Zipped withAll(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                with(entry.getName(), zip.readAllBytes());
            }
        }
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(entry(file.getKey(), file.getValue()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** OpenDocument's type stands first and is not deflated. */
    private static ZipEntry entry(String name, byte[] bytes) {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }

    /** The file with the text of one of its parts changed. */
    static byte[] changed(byte[] file, String part, UnaryOperator<String> change)
            throws IOException {
        Zipped changed = new Zipped().withAll(file);
        String text =
                new String(changed.files.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        return changed.with(part, change.apply(text)).bytes();
    }
}
