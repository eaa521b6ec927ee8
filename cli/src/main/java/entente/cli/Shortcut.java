package entente.cli;

import entente.cli.terminal.Palette;
import entente.words.Language;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plain ways to type {@code entente read}, understood without picocli. It is compiled for Java
 * 5, so no cache of classes takes it in, and it costs each start some 0.15 s. All that is not plain
 * — help, mistakes, abbreviations — is picocli's: there this gives null, and what it does give is
 * what picocli would (a test holds it to that).
 */
final class Shortcut {
    private final List<String> files = new ArrayList<>();
    private ReadForm form = ReadForm.TABLE;
    private boolean explain;
    private int width;

    private Shortcut() {}

    /** What is asked; null where only picocli can tell. */
    static @Nullable ReadRequest of(List<String> arguments) {
        Iterator<String> rest = arguments.iterator();
        if (!rest.hasNext() || !rest.next().equals("read")) {
            return null;
        }
        Shortcut plain = new Shortcut();
        while (rest.hasNext()) {
            if (!plain.takes(rest.next(), rest)) {
                return null;
            }
        }
        return plain.files.isEmpty()
                ? null
                : new ReadRequest(plain.files, plain.form, plain.explain, plain.width, null);
    }

    private boolean takes(String argument, Iterator<String> rest) {
        if (argument.equals("-") || !argument.startsWith("-")) {
            return files.add(argument);
        }
        if (argument.equals("--explain")) {
            explain = true;
            return true;
        }
        int sign = argument.indexOf('=');
        if (sign > 0) {
            return takes(argument.substring(0, sign), argument.substring(sign + 1));
        }
        return rest.hasNext() && takes(argument, rest.next());
    }

    private boolean takes(String option, String value) {
        return switch (option) {
            case "--format" -> takesForm(value);
            case "--width" -> takesWidth(value);
            case "--lang" -> Language.ofTag(value) != null;
            case "--color" ->
                    Stream.of(Palette.Choice.values())
                            .anyMatch(
                                    choice ->
                                            choice.toString()
                                                    .equals(value.toLowerCase(Locale.ROOT)));
            default -> false;
        };
    }

    private boolean takesForm(String value) {
        for (ReadForm known : ReadForm.values()) {
            if (known.toString().equals(value.toLowerCase(Locale.ROOT))) {
                form = known;
                return true;
            }
        }
        return false;
    }

    private boolean takesWidth(String value) {
        if (!value.matches("[1-9]\\d{1,3}")) {
            return false;
        }
        width = Integer.parseInt(value);
        return width >= ReadRequest.LEAST_WIDTH;
    }
}
