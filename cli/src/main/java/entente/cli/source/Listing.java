package entente.cli.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The entries of one directory, sorted; hidden ones left out. */
final class Listing implements Iterator<Path> {
    private final String name;
    private final Path directory;
    private final Iterator<Path> names;
    private final boolean named;
    private boolean fruitless = true;

    private Listing(String name, Path directory, List<Path> names, boolean named) {
        this.name = name;
        this.directory = directory;
        this.names = names.iterator();
        this.named = named;
    }

    /**
     * @param named whether the user named this directory
     * @throws IOException when it cannot be listed
     */
    static Listing of(String name, Path directory, boolean named) throws IOException {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            for (Path entry : entries) {
                Path last = entry.getFileName();
                if (last != null && !last.toString().startsWith(".")) {
                    names.add(last);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        return new Listing(name, directory, names, named);
    }

    String name() {
        return name;
    }

    @Override
    public boolean hasNext() {
        return names.hasNext();
    }

    @Override
    public Path next() {
        return directory.resolve(names.next());
    }

    /** A file was found here or below. */
    void bearFruit() {
        fruitless = false;
    }

    /** Whether the user named this directory and no file was found in it: surely a mistake. */
    boolean isFruitless() {
        return named && fruitless;
    }
}
