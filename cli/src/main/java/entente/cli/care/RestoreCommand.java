package entente.cli.care;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.register.Register;
import entente.register.care.Verified;
import entente.register.store.Location;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code entente restore FILE}: a backup put where no register is, once it has proved itself. */
@Command(name = "restore", sortOptions = false)
public final class RestoreCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "restore.file")
    private String file = "";

    @Mixin private RegisterOptions register = new RegisterOptions();

    public RestoreCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Path from = Places.file("FILE", file);
        Location to = register.location(at.shell());
        Verified verified = Register.restore(from, to, new Gauge(at, "verify"));
        String place = verified.sound() ? to.shown() : from.toString();
        at.screen().print(new Verdict(at.messages(), at.palette()).of(verified, place));
        String end = verified.sound() ? "restored" : "restored.not";
        at.screen().print(at.messages().say(end, from.toString(), to.shown()) + "\n");
        return verified.sound() ? Exit.DONE : Exit.FOUND_WANTING;
    }
}
