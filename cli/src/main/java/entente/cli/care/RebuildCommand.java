package entente.cli.care;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.register.Register;
import entente.register.care.Rebuilt;
import entente.words.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente rebuild}: drops all that is made from the log and makes it again. */
@Command(name = "rebuild", sortOptions = false)
public final class RebuildCommand implements Task {
    private final Workplace at;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public RebuildCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        try (Register opened = register.open(at)) {
            Rebuilt rebuilt = opened.rebuild(new Gauge(at, "rebuild"));
            Messages messages = at.messages();
            at.screen()
                    .print(
                            messages.say(
                                            "rebuilt",
                                            messages.number(rebuilt.entries()),
                                            messages.number(rebuilt.relations()),
                                            messages.number(rebuilt.rows()))
                                    + " "
                                    + messages.say(
                                            rebuilt.same() ? "rebuilt.same" : "rebuilt.other")
                                    + "\n");
        }
        return Exit.DONE;
    }
}
