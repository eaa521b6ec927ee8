package entente.documents.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether a file begins as a mail does: with fields, each a name and a colon (RFC 5322, 2.2). */
public enum Head {
    NONE,
    MAIL,
    WEB_ARCHIVE;

    /** Servers on the way put many fields on top. */
    private static final int WINDOW = 1 << 16;

    /** What the file is by its fields. */
    public static Head of(byte[] bytes) {
        if (bytes.length == 0 || !isName(bytes[0] & 0xFF)) {
            return NONE;
        }
        String text =
                new String(bytes, 0, Math.min(bytes.length, WINDOW), StandardCharsets.ISO_8859_1);
        Set<String> names = new HashSet<>();
        String type = "";
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            int colon = nameEnd(line);
            if (line.isEmpty() || colon < 0 && !isFolded(line)) {
                break;
            }
            if (colon >= 0) {
                String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                names.add(name);
                type = name.equals("content-type") ? line.toLowerCase(Locale.ROOT) : type;
            }
            at = end < 0 ? text.length() : end + 1;
        }
        return of(names, type);
    }

    private static Head of(Set<String> names, String type) {
        boolean mime = names.contains("mime-version") && names.contains("content-type");
        if (mime && type.contains("multipart/related") && !names.contains("to")) {
            return WEB_ARCHIVE;
        }
        boolean sent = names.contains("from") && names.contains("date");
        boolean carried = names.contains("message-id") || names.contains("received");
        return mime || sent && carried ? MAIL : NONE;
    }

    private static boolean isFolded(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }

    /** Where the colon behind a field's name is; -1 where the line begins no field. */
    private static int nameEnd(String line) {
        int at = 0;
        while (at < line.length() && isName(line.charAt(at))) {
            at++;
        }
        return at > 0 && at < line.length() && line.charAt(at) == ':' ? at : -1;
    }

    private static boolean isName(int c) {
        return c == '-' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
