package entente.cli.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * All that was given, one by one and in order: files as they were typed, directories sorted by name
 * and walked to the bottom. A directory is listed only when its turn comes, so that a hundred
 * thousand files weigh no more than the names of the largest directory.
 *
 * <p>In a directory hidden entries are passed over, links to files are followed and links to
 * directories are not (as grep -r does), so that no loop of links can catch the walk.
 */
public final class Inputs implements Iterator<Input> {
    private final Iterator<String> given;
    private final long limit;
    private final Deque<Listing> open = new ArrayDeque<>();
    private final Deque<Input> ready = new ArrayDeque<>();

    /**
     * @param limit the most bytes that one input may have
     */
    public Inputs(List<String> given, long limit) {
        this.given = given.iterator();
        this.limit = limit;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty()) {
            if (!open.isEmpty()) {
                step();
            } else if (given.hasNext()) {
                takeGiven(given.next());
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void takeGiven(String name) {
        if (name.equals("-")) {
            ready.add(new Input.Standard(limit));
            return;
        }
        try {
            take(name, Path.of(name), true);
        } catch (InvalidPathException e) {
            ready.add(new Input.Lost(name, Complaint.io("error.name")));
        }
    }

    private void step() {
        Listing listing = open.getFirst();
        if (listing.hasNext()) {
            Path path = listing.next();
            take(path.toString(), path, false);
        } else {
            open.removeFirst();
            if (listing.isFruitless()) {
                ready.add(new Input.Lost(listing.name(), Complaint.input("error.no-files")));
            }
        }
    }

    private void take(String name, Path path, boolean named) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            if (found.isRegularFile()) {
                addFile(new Input.InFile(name, path, found.size(), named));
            } else if (found.isDirectory()) {
                enter(name, path, named);
            } else if (named && isOwnDescriptor(path)) {
                addFile(new Input.InFile(name, path, limit, true));
            } else if (named) {
                ready.add(new Input.Lost(name, Complaint.input("error.special")));
            }
        } catch (IOException e) {
            ready.add(new Input.Lost(name, Failures.of(e)));
        }
    }

    private void addFile(Input.InFile file) {
        open.forEach(Listing::bearFruit);
        ready.add(file);
    }

    private void enter(String name, Path path, boolean named) throws IOException {
        if (named
                || Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .isDirectory()) {
            open.addFirst(Listing.of(name, path, named));
        }
    }

    /**
     * The shell's {@code <(command)} and {@code /dev/stdin}: pipes, but given on purpose and with
     * an end.
     */
    private static boolean isOwnDescriptor(Path path) {
        String text = path.toString();
        return text.startsWith("/dev/fd/")
                || text.startsWith("/proc/self/fd/")
                || text.equals("/dev/stdin");
    }
}
