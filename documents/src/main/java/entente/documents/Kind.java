package entente.documents;

import entente.documents.archive.Directory;
import entente.documents.mail.Head;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a file is, told by its bytes; its name is never asked. */
public enum Kind {
    PDF,
    DOCX,
    ODT,
    ZIP,
    /** A mail, with or without attachments. */
    MAIL,
    /** A web page with all that it shows, as browsers save it. */
    WEB_ARCHIVE,
    /** An office document that is locked with a password. */
    LOCKED,
    /** Text, a web page, or something that the reader refuses. */
    OTHER;

    /** How far into a PDF its signature may stand (ISO 32000-1, annex H, note 13). */
    private static final int PDF_WINDOW = 1024;

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String ODT_TYPE = "mimetypeapplication/vnd.oasis.opendocument.text";

    /** The kind of the file. */
    public static Kind of(byte[] bytes) {
        String head = latin(bytes, 0, PDF_WINDOW);
        if (head.startsWith("PK\u0003\u0004")) {
            return zipped(bytes, head);
        }
        if (head.contains("%PDF-") && (head.startsWith("%PDF-") || !isText(head))) {
            return PDF;
        }
        if (head.startsWith(OLE)) {
            return hasWide(bytes, "EncryptedPackage") ? LOCKED : OTHER;
        }
        return switch (Head.of(bytes)) {
            case NONE -> OTHER;
            case MAIL -> MAIL;
            case WEB_ARCHIVE -> WEB_ARCHIVE;
        };
    }

    private static Kind zipped(byte[] bytes, String head) {
        if (head.startsWith(ODT_TYPE, 30)) {
            return ODT;
        }
        List<String> names = Directory.names(bytes);
        if (names.contains("[Content_Types].xml")) {
            boolean word = names.stream().anyMatch(name -> name.startsWith("word/"));
            boolean other =
                    names.stream()
                            .anyMatch(
                                    name ->
                                            name.startsWith("xl/")
                                                    || name.startsWith("ppt/")
                                                    || name.startsWith("visio/"));
            return word ? DOCX : other ? OTHER : ZIP;
        }
        if (head.startsWith("mimetypeapplication/vnd.oasis.opendocument", 30)) {
            return OTHER;
        }
        // Cut off before its directory: what lies in the beginning has to tell.
        boolean begun = names.isEmpty() && latin(bytes, 0, 1 << 16).contains("word/document");
        return begun ? DOCX : ZIP;
    }

    /** Whether a page about PDF is meant, and no PDF behind a few stray bytes. */
    private static boolean isText(String head) {
        int at = head.indexOf("%PDF-");
        return head.substring(0, at).chars().filter(Character::isLetter).count() > 16;
    }

    private static boolean hasWide(byte[] bytes, String name) {
        String wide =
                new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(wide);
    }

    private static String latin(byte[] bytes, int from, int length) {
        int count = Math.clamp(bytes.length - from, 0, length);
        return new String(bytes, from, count, StandardCharsets.ISO_8859_1);
    }
}
