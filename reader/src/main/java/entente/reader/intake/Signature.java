package entente.reader.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file format that is no report's text, told by its first bytes.
 *
 * @param format its usual abbreviation
 * @param offset where the bytes stand
 * @param bytes as ISO 8859-1 characters
 */
record Signature(String format, int offset, String bytes) {
    /** How far into a ZIP file the names of its parts are looked for. */
    private static final int ZIP_WINDOW = 1 << 16;

    private static final List<Signature> KNOWN =
            List.of(
                    new Signature("PDF", 0, "%PDF-"),
                    new Signature("RTF", 0, "{\\rtf"),
                    new Signature("DOC", 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
                    new Signature("PNG", 0, "\u0089PNG"),
                    new Signature("JPEG", 0, "\u00FF\u00D8\u00FF"),
                    new Signature("GIF", 0, "GIF8"),
                    new Signature("TIFF", 0, "II*\0"),
                    new Signature("TIFF", 0, "MM\0*"),
                    new Signature("WEBP", 8, "WEBP"),
                    new Signature("WAV", 8, "WAVEfmt"),
                    new Signature("AVI", 8, "AVI LIST"),
                    new Signature("MP4", 4, "ftyp"),
                    new Signature("MP3", 0, "ID3"),
                    new Signature("OGG", 0, "OggS"),
                    new Signature("ELF", 0, "\u007FELF"),
                    new Signature("CLASS", 0, "\u00CA\u00FE\u00BA\u00BE"),
                    new Signature("WASM", 0, "\0asm"),
                    new Signature("GZIP", 0, "\u001F\u008B"),
                    new Signature("BZIP2", 0, "BZh9"),
                    new Signature("XZ", 0, "\u00FD7zXZ\0"),
                    new Signature("ZSTD", 0, "(\u00B5/\u00FD"),
                    new Signature("7Z", 0, "7z\u00BC\u00AF'\u001C"),
                    new Signature("RAR", 0, "Rar!\u001A\u0007"),
                    new Signature("SQLITE", 0, "SQLite format 3\0"),
                    new Signature("WOFF", 0, "wOF"),
                    new Signature("PS", 0, "%!PS-"));

    /** The format of the bytes where they are no text; null where they may be text. */
    static @Nullable String of(byte[] bytes) {
        if (starts(bytes, 0, "PK\u0003\u0004") || starts(bytes, 0, "PK\u0005\u0006")) {
            return zipped(bytes);
        }
        if (starts(bytes, 0, "MZ") && bytes.length > 64 && (bytes[2] < ' ' || bytes[3] < ' ')) {
            return "EXE";
        }
        for (Signature known : KNOWN) {
            if (starts(bytes, known.offset, known.bytes)) {
                return known.format;
            }
        }
        return null;
    }

    /**
     * The format of text that is none to be read as a report: an archive of a web page, a mail;
     * null otherwise.
     */
    static @Nullable String ofText(String text) {
        String head = text.substring(0, Math.min(text.length(), 4096));
        boolean mime = head.startsWith("MIME-Version:") || head.contains("\nMIME-Version:");
        return mime && head.contains("Content-Type:") ? "MIME" : null;
    }

    private static String zipped(byte[] bytes) {
        String window =
                new String(
                        bytes, 0, Math.min(bytes.length, ZIP_WINDOW), StandardCharsets.ISO_8859_1);
        if (window.contains("word/")) {
            return "DOCX";
        }
        if (window.contains("xl/")) {
            return "XLSX";
        }
        if (window.contains("ppt/")) {
            return "PPTX";
        }
        return window.contains("application/vnd.oasis.opendocument") ? "ODF" : "ZIP";
    }

    private static boolean starts(byte[] bytes, int offset, String with) {
        if (bytes.length < offset + with.length()) {
            return false;
        }
        for (int i = 0; i < with.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
