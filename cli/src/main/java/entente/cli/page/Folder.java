package entente.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.cli.Workplace;
import entente.cli.carry.Outlet;
import entente.cli.terminal.Output;
import entente.dossier.page.Page;
import entente.words.typed.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A directory of pages, one a report. Pages of an earlier run are written over; what is no page of
 * ours is left as it is, since a report may itself be a file of HTML there.
 */
final class Folder {
    static final String CONTENTS = "index.html";

    private static final String FIELD = "--output";
    private static final String ENDING = ".html";

    /** File systems take 255 bytes, and a letter has 4 at most. */
    private static final int LONGEST = 50;

    private final Workplace at;
    private final Path directory;
    private final Set<String> taken = new HashSet<>(Set.of(CONTENTS));

    /** Makes the directory where there is none. */
    Folder(Workplace at, Path directory) {
        this.at = at;
        this.directory = directory;
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new Output.Failed(String.valueOf(e.getMessage()), e);
        }
        if (isForeign(directory.resolve(CONTENTS))) {
            throw Mistake.typed("output.foreign", directory.resolve(CONTENTS).toString());
        }
    }

    /** The directory that was asked for; null where a file or nothing was. */
    static @Nullable Path asked(@Nullable String output) {
        if (output == null || output.isBlank()) {
            return null;
        }
        try {
            Path path = Path.of(output);
            return output.endsWith("/") || Files.isDirectory(path) ? path : null;
        } catch (InvalidPathException e) {
            throw Mistake.typed("place", output, FIELD);
        }
    }

    /** Nobody means to lose the report that the page is of. */
    static void spare(@Nullable String output, List<String> files) {
        if (output == null || output.equals("-")) {
            return;
        }
        Path page = Path.of(output);
        for (String file : files) {
            try {
                if (Files.exists(page) && Files.isSameFile(page, Path.of(file))) {
                    throw Mistake.typed("output.input", output);
                }
            } catch (IOException | InvalidPathException _) {
                // What is wrong with the report is told when it is read.
            }
        }
    }

    /** Writes a report's page; its address as seen from the contents. */
    String write(String report, String page) {
        String name = name(report);
        put(name, page);
        return URLEncoder.encode(name, UTF_8).replace("+", "%20");
    }

    void contents(String page) {
        put(CONTENTS, page);
    }

    private void put(String name, String page) {
        byte[] bytes = page.getBytes(UTF_8);
        Outlet.of(at, directory.resolve(name).toString()).write(out -> out.write(bytes));
    }

    /** The report's own name with another ending, and a number where that is taken. */
    private String name(String report) {
        String stem = stem(report);
        String name = stem + ENDING;
        for (int i = 2; !isFree(name); i++) {
            name = stem + "-" + i + ENDING;
        }
        return name;
    }

    private boolean isFree(String name) {
        return !isForeign(directory.resolve(name)) && taken.add(name.toLowerCase(Locale.ROOT));
    }

    private static String stem(String report) {
        String file = report.substring(report.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String stem =
                (dot > 0 ? file.substring(0, dot) : file)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-");
        String named = stem.replaceAll("^[-.]+", "");
        int letters = Math.min(named.codePointCount(0, named.length()), LONGEST);
        return named.isEmpty()
                ? "report"
                : named.substring(0, named.offsetByCodePoints(0, letters));
    }

    private static boolean isForeign(Path file) {
        byte[] maker = Page.MAKER.getBytes(UTF_8);
        try {
            if (!Files.exists(file)) {
                return false;
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return !new String(stream.readNBytes(maker.length), UTF_8).equals(Page.MAKER);
            }
        } catch (IOException _) {
            return true;
        }
    }
}
