package entente.cli.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/** The bytes of an input. Never more than a limit are taken into memory. */
public final class Bytes {
    private Bytes() {}

    /**
     * All of the input's bytes.
     *
     * @param standard the process's standard input
     * @param limit the most bytes that one input may have
     * @throws Unreadable when there are none to be had, or more than the limit
     */
    public static byte[] of(Input input, InputStream standard, int limit) throws Unreadable {
        try {
            return switch (input) {
                case Input.Lost lost -> throw new Unreadable(lost.complaint());
                case Input.Standard _ -> upTo(limit, standard);
                case Input.InFile file -> ofFile(file, limit);
            };
        } catch (IOException e) {
            throw new Unreadable(Failures.of(e));
        }
    }

    private static byte[] ofFile(Input.InFile file, int limit) throws IOException, Unreadable {
        if (file.size() > limit) {
            throw tooLarge(limit);
        }
        try (InputStream stream = Files.newInputStream(file.path())) {
            return upTo(limit, stream);
        }
    }

    private static byte[] upTo(int limit, InputStream stream) throws IOException, Unreadable {
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        return bytes;
    }

    private static Unreadable tooLarge(int limit) {
        return new Unreadable(Complaint.input("refusal.TOO_LARGE", (limit >> 20) + " MiB"));
    }
}
