package entente.reader.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated data file; lines that begin with {@code #} are remarks. */
public final class Rows {
    private Rows() {}

    /** The rows of a language's file, or of {@code world}; none where the file is missing. */
    public static List<String[]> of(String folder, String file) {
        try (InputStream in =
                Rows.class.getResourceAsStream("/entente/reader/language/" + folder + "/" + file)) {
            if (in == null) {
                return List.of();
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data file (%s/%s) can't be read. Maybe the program's jar is damaged."
                            .formatted(folder, file),
                    e);
        }
    }

    private static List<String[]> read(BufferedReader lines) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(line.split("\t", -1));
            }
        }
        return rows;
    }
}
