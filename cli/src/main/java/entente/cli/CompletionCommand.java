package entente.cli;

import entente.cli.run.Screen;
import entente.cli.terminal.Exit;
import java.util.Locale;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

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

    private final Supplier<CommandLine> all;
    private final Screen screen;

    @Parameters(paramLabel = "SHELL", descriptionKey = "shell")
    private Kind kind = Kind.BASH;

    /**
     * @param all the line with all commands, made when it is asked for
     */
    CompletionCommand(Supplier<CommandLine> all, Screen screen) {
        this.all = all;
        this.screen = screen;
    }

    @Override
    public Exit run() {
        String script = AutoComplete.bash("entente", all.get());
        String lead = kind == Kind.ZSH ? "autoload -U +X bashcompinit && bashcompinit\n" : "";
        screen.print(lead + script);
        return Exit.DONE;
    }
}
