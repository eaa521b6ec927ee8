package entente.cli.carry;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.dossier.carry.Carried;
import entente.dossier.carry.ImportJson;
import entente.dossier.carry.WrongExport;
import entente.register.Register;
import entente.register.Trouble;
import entente.words.Messages;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * {@code entente import FILE}: a register out of an export, the same to the last byte. The file is
 * gone through twice: before anything is written, all of it has been checked.
 */
@Command(name = "import", sortOptions = false)
public final class ImportCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "import.file")
    private String file = "";

    @Mixin private RegisterOptions register = new RegisterOptions();

    public ImportCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Path from = place();
        Carried carried = check(from);
        try (Register opened = register.openOrMake(at)) {
            opened.takeIn(carrier -> read(from, in -> ImportJson.read(in, carrier)));
            Messages messages = at.messages();
            at.screen()
                    .print(
                            messages.say(
                                            "imported",
                                            messages.number(carried.head().size()),
                                            messages.number(carried.documents()),
                                            opened.location().shown(),
                                            carried.head().root().hex())
                                    + "\n");
        }
        return Exit.DONE;
    }

    private Path place() {
        try {
            Path from = Path.of(Typed.words("FILE", file));
            if (!Files.isReadable(from) || Files.isDirectory(from)) {
                throw Mistake.given("import.unreadable", file);
            }
            return from;
        } catch (InvalidPathException e) {
            throw Mistake.typed("place", file, "FILE");
        }
    }

    private static Carried check(Path from) {
        try {
            return read(from, ImportJson::check);
        } catch (WrongExport wrong) {
            // The command has advice of its own.
            String what = wrong.sentence().replaceFirst("\\. Maybe .*$", "");
            throw new Trouble(wrong, Trouble.Kind.BAD_IMPORT, wrong.place(), what);
        }
    }

    /** Something that is read from an export. */
    @FunctionalInterface
    private interface Reading {
        Carried from(InputStream in);
    }

    private static Carried read(Path from, Reading reading) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from))) {
            return reading.from(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
