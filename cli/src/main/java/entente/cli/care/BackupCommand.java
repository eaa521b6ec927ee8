package entente.cli.care;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.register.Register;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente backup FILE}: a copy of the register as of one moment. */
@Command(name = "backup", sortOptions = false)
public final class BackupCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "backup.file")
    private String file = "";

    @Mixin private RegisterOptions register = new RegisterOptions();

    public BackupCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Path to = Places.file("FILE", file);
        try (Register opened = register.open(at)) {
            opened.backup(to, new Gauge(at, "backup"));
            at.screen()
                    .print(
                            at.messages().say("backed-up", opened.location().shown(), to.toString())
                                    + "\n");
        }
        return Exit.DONE;
    }
}
