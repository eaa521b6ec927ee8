package entente.cli;

import entente.cli.run.Screen;
import entente.cli.terminal.Exit;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente completion bash}: what a shell needs to complete our commands and options. */
@Command(name = "completion")
final class CompletionCommand implements Task {
    /** The shells that we can help; zsh reads bash's script after {@code bashcompinit}. */
    enum Kind {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Screen screen;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
    private Kind kind = Kind.BASH;

    CompletionCommand(Screen screen) {
        this.screen = screen;
        this.spec = CommandSpec.create();
    }

    @Override
    public Exit run() {
        String script = AutoComplete.bash("entente", spec.root().commandLine());
        String lead = kind == Kind.ZSH ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
        screen.print(lead + script);
        return Exit.DONE;
    }
}
