package entente.cli.care;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.register.Register;
import entente.register.care.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente verify}: every hash computed again. */
@Command(name = "verify", sortOptions = false)
public final class VerifyCommand implements Task {
    private final Workplace at;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "verify.format", order = 1)
    private Form form = Form.TABLE;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public VerifyCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        try (Register opened = register.open(at)) {
            Verified verified = opened.verify(new Gauge(at, "verify"));
            at.screen()
                    .print(
                            switch (form) {
                                case TABLE ->
                                        new Verdict(at.messages(), at.palette())
                                                .of(verified, opened.location().shown());
                                case JSON -> VerdictJson.line(verified);
                            });
            return verified.sound() ? Exit.DONE : Exit.FOUND_WANTING;
        }
    }
}
