package entente.reader.encoding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One encoding's signs, and the characters that they stand for. Immutable. */
final class Table {
    private static final int LONGEST = 3;

    private static final int END = 0x2200;

    private final Map<String, String> longer = new HashMap<>();
    private final String[] single = new String[END];
    private final boolean[] first = new boolean[END];
    private final boolean[] second = new boolean[END];

    /** Loads a data file of the program's own. */
    Table(String file) {
        Arrays.fill(single, "");
        for (String line : lines(file)) {
            String[] row = line.split("\t", -1);
            StringBuilder signs = new StringBuilder();
            for (String code : row[0].split(" ", -1)) {
                signs.append((char) Integer.parseInt(code, 16));
            }
            add(signs.toString(), row[1]);
        }
    }

    private void add(String signs, String character) {
        if (signs.length() == 1) {
            single[signs.charAt(0)] = character;
        } else {
            longer.put(signs, character);
            first[signs.charAt(0)] = true;
            second[signs.charAt(1)] = true;
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
            char c = text.charAt(at);
            int length = length(text, at, c);
            if (length > 1) {
                decoded.append(longer.get(text.substring(at, at + length)));
            } else if (c < END && !single[c].isEmpty()) {
                decoded.append(single[c]);
            } else {
                decoded.append(c);
            }
            at += length;
        }
        return decoded.toString();
    }

    private int length(String text, int at, char c) {
        int left = text.length() - at;
        if (c >= END || !first[c] || left < 2) {
            return 1;
        }
        char next = text.charAt(at + 1);
        if (next >= END || !second[next]) {
            return 1;
        }
        for (int length = Math.min(LONGEST, left); length > 1; length--) {
            if (longer.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }
}
