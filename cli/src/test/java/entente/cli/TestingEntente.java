package entente.cli;

import entente.cli.terminal.Shell;
import entente.reader.Reading;
import entente.reader.intake.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The command with a reader that is quick to start and takes a report's first line for all it says.
 * Run as a process.
 */
public final class TestingEntente {
    private TestingEntente() {}

    /** Runs the command as the real one runs. */
    public static void main(String[] arguments) {
        System.exit(
                new Entente(Shell.ofProcess(), () -> TestingEntente::read)
                        .run(List.of(arguments))
                        .code());
    }

    static Reading read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Reading.Refused(Refusal.EMPTY, List.of());
        }
        try {
            return ofText(
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return new Reading.Refused(Refusal.BROKEN_ENCODING, List.of());
        }
    }

    private static Reading ofText(String text) {
        if (text.indexOf(0) >= 0) {
            return new Reading.Refused(Refusal.BINARY, List.of());
        }
        return switch (text.lines().findFirst().orElse("")) {
            case "{" -> new Reading.Refused(Refusal.UNSUPPORTED_TYPE, List.of());
            case "throw" -> throw new IllegalStateException("a broken promise");
            case "overflow" -> ofText(text);
            case "exhaust" -> throw new OutOfMemoryError();
            case String title -> new Reading.Done(TestingFindings.titled(title));
        };
    }
}
