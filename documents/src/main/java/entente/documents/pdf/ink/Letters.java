package entente.documents.pdf.ink;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which letters a font's codes stand for, by the table that the file gives (ISO 32000-1, 9.10.3).
 * What it takes over from another table, and of codes of three and more bytes, is not here.
 */
final class Letters {
    private static final int MOST_CODES = 1 << 16;

    /** How often codes may be told: a range of a few bytes tells all there are. */
    private static final int MOST_TOLD = 4 * MOST_CODES;

    private @Nullable String[] letters = new @Nullable String[256];
    private int told;
    private boolean damaged;
    private int space = -1;

    private Letters() {}

    /** Null where the table tells nothing, or is damaged: the font itself is the better witness. */
    static @Nullable Letters of(byte[] table) {
        Letters letters = new Letters();
        Tokens tokens = new Tokens(table);
        Tokens.Kind kind = tokens.next();
        while (kind != Tokens.Kind.END) {
            if (kind == Tokens.Kind.WORD) {
                letters.heed(tokens.word(), tokens);
            }
            kind = tokens.next();
        }
        return letters.told == 0 || letters.damaged ? null : letters;
    }

    private void heed(String word, Tokens tokens) {
        switch (word) {
            case "beginbfchar" -> codes(tokens);
            case "beginbfrange" -> ranges(tokens);
            default -> {}
        }
    }

    private void codes(Tokens tokens) {
        Tokens.Kind kind = tokens.next();
        while (kind == Tokens.Kind.STRING) {
            int code = code(tokens);
            kind = tokens.next();
            if (kind == Tokens.Kind.STRING) {
                tell(code, text(tokens));
            }
            damaged |= kind != Tokens.Kind.STRING && kind != Tokens.Kind.NAME;
            kind = tokens.next();
        }
        damaged |= kind != Tokens.Kind.WORD || !tokens.is("endbfchar");
    }

    private void ranges(Tokens tokens) {
        Tokens.Kind kind = tokens.next();
        while (kind == Tokens.Kind.STRING) {
            int first = code(tokens);
            damaged |= tokens.next() != Tokens.Kind.STRING;
            int last = code(tokens);
            kind = tokens.next();
            if (kind == Tokens.Kind.STRING) {
                range(first, last, text(tokens));
            } else if (kind == Tokens.Kind.OPEN) {
                list(first, last, tokens);
            } else {
                damaged = true;
            }
            kind = tokens.next();
        }
        damaged |= kind != Tokens.Kind.WORD || !tokens.is("endbfrange");
    }

    private int code(Tokens tokens) {
        damaged |= !tokens.isSound();
        return tokens.code();
    }

    /** Each code's last letter is the next one after that of the code before. */
    private void range(int first, int last, String text) {
        int end = text.length() - 1;
        for (int code = first; end >= 0 && code <= last && told < MOST_TOLD; code++) {
            char letter = (char) (text.charAt(end) + code - first);
            tell(code, end == 0 ? String.valueOf(letter) : text.substring(0, end) + letter);
        }
    }

    private void list(int first, int last, Tokens tokens) {
        Tokens.Kind kind = tokens.next();
        for (int code = first; kind == Tokens.Kind.STRING; code++) {
            if (code <= last) {
                tell(code, text(tokens));
            }
            kind = tokens.next();
        }
        damaged |= kind != Tokens.Kind.CLOSE;
    }

    private void tell(int code, String text) {
        if (code < 0 || code >= MOST_CODES || told >= MOST_TOLD) {
            return;
        }
        if (code >= letters.length) {
            letters = Arrays.copyOf(letters, Integer.highestOneBit(code) << 1);
        }
        letters[code] = text;
        told++;
        space = text.equals(" ") ? code : space;
    }

    /** In UTF-16; a single byte is a letter of its own. */
    private String text(Tokens tokens) {
        int code = code(tokens);
        if (code >= 0) {
            return String.valueOf((char) code);
        }
        byte[] bytes = tokens.string();
        char[] units = new char[bytes.length / 2];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF);
        }
        return new String(units);
    }

    /** Null where it is not told. */
    @Nullable String of(int code) {
        return code >= 0 && code < letters.length ? letters[code] : null;
    }

    /** The code of a space; negative where none is told. */
    int space() {
        return space;
    }
}
