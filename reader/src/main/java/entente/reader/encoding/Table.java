package entente.reader.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One encoding's signs, and the characters that they stand for. Immutable. */
final class Table {
    private static final int LONGEST = 3;

    private final Map<String, String> characters = new HashMap<>();
    private final boolean[] begins = new boolean[0x2200];

    /** Loads a data file of the program's own. */
    Table(String file) {
        for (String line : lines(file)) {
            String[] row = line.split("\t", -1);
            StringBuilder signs = new StringBuilder();
            for (String code : row[0].split(" ", -1)) {
                signs.append((char) Integer.parseInt(code, 16));
            }
            characters.put(signs.toString(), row[1]);
            begins[signs.charAt(0)] = true;
        }
    }

    /** A data file's lines without its remarks. */
    static List<String> lines(String file) {
        try (InputStream in =
                        Objects.requireNonNull(
                                Table.class.getResourceAsStream(
                                        "/entente/reader/encoding/" + file));
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data file (%s) can't be read. Maybe the program's jar is damaged."
                            .formatted(file),
                    e);
        }
    }

    /** The text that the signs stand for; the longest sign that fits is taken. */
    String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int length = length(text, at);
            if (length == 0) {
                decoded.append(text.charAt(at++));
            } else {
                decoded.append(characters.get(text.substring(at, at + length)));
                at += length;
            }
        }
        return decoded.toString();
    }

    private int length(String text, int at) {
        char first = text.charAt(at);
        if (first >= begins.length || !begins[first]) {
            return 0;
        }
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            if (characters.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
