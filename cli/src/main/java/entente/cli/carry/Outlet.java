package entente.cli.carry;

import entente.cli.Workplace;
import entente.cli.terminal.Output;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a document goes: to standard output, or into a file, which is there whole or not at all.
 */
public final class Outlet {
    private static final String FIELD = "--output";

    private final Workplace at;
    private final @Nullable Path file;

    private Outlet(Workplace at, @Nullable Path file) {
        this.at = at;
        this.file = file;
    }

    /** Something that writes a document. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * @param typed the file's name; null or "-" for standard output
     * @throws Mistake when no file can be called so, or there is no directory for it
     */
    public static Outlet of(Workplace at, @Nullable String typed) {
        if (typed == null || typed.equals("-")) {
            return new Outlet(at, null);
        }
        try {
            Path file = Path.of(Typed.words(FIELD, typed));
            if (Files.isDirectory(file)) {
                throw Mistake.typed("output.directory", typed);
            }
            if (!Files.isDirectory(directory(file))) {
                throw Mistake.typed("output.nowhere", typed, directory(file).toString());
            }
            return new Outlet(at, file);
        } catch (InvalidPathException e) {
            throw Mistake.typed("place", typed, FIELD);
        }
    }

    /** Writes it. */
    public void write(Writing writing) {
        try {
            if (file == null) {
                at.screen().print("");
                try (OutputStream out = new Output(at.shell().out()).stream()) {
                    writing.to(out);
                }
            } else {
                write(file, writing);
            }
        } catch (AccessDeniedException e) {
            throw new Output.Failed(e.getFile() + ": permission denied", e);
        } catch (IOException e) {
            throw new Output.Failed(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * Writes several files: all of them, or none where the disk is full before the last is on it.
     *
     * @param files what goes where; the directories are there
     */
    public static void all(Map<Path, byte[]> files) {
        try {
            Map<Path, Path> beside = new LinkedHashMap<>();
            try {
                for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                    Path place = beside(file.getKey());
                    beside.put(file.getKey(), place);
                    fill(place, out -> out.write(file.getValue()));
                }
                for (Map.Entry<Path, Path> file : beside.entrySet()) {
                    move(file.getValue(), file.getKey());
                }
            } finally {
                for (Path place : beside.values()) {
                    Files.deleteIfExists(place);
                }
            }
        } catch (AccessDeniedException e) {
            throw new Output.Failed(e.getFile() + ": permission denied", e);
        } catch (IOException e) {
            throw new Output.Failed(String.valueOf(e.getMessage()), e);
        }
    }

    /** Beside its place first, then on the disk, then under its name. */
    private static void write(Path file, Writing writing) throws IOException {
        Path beside = beside(file);
        try {
            fill(beside, writing);
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path beside(Path file) {
        return directory(file)
                .resolve("." + file.getFileName() + "." + ProcessHandle.current().pid());
    }

    private static void fill(Path beside, Writing writing) throws IOException {
        try (FileOutputStream bytes = new FileOutputStream(beside.toFile());
                OutputStream out = new BufferedOutputStream(bytes)) {
            writing.to(out);
            out.flush();
            bytes.getFD().sync();
        }
    }

    private static void move(Path beside, Path file) throws IOException {
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path directory(Path file) {
        return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), Path.of("/"));
    }
}
