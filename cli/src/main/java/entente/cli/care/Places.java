package entente.cli.care;

import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Files that a person names. */
public final class Places {
    private Places() {}

    /**
     * @param field the option or argument that names it
     * @throws Mistake when no file can be called so
     */
    public static Path file(String field, String typed) {
        try {
            return Path.of(Typed.words(field, typed));
        } catch (InvalidPathException e) {
            throw Mistake.typed("place", typed, field);
        }
    }
}
