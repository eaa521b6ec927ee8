package entente.cli;

import entente.cli.run.Screen;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Shell;
import entente.words.Language;
import java.util.Map;

/** What a command has at hand where nobody listens. */
public final class TestingWorkplace {
    private TestingWorkplace() {}

    /** In English, without colours, environment or reader. */
    public static Workplace plain() {
        Shell shell = TestingShell.with(Map.of());
        return new Workplace(
                shell,
                new Screen(shell),
                Sentences.in(Language.EN),
                new Palette(false),
                () -> {
                    throw new AssertionError("Nothing is to be read.");
                });
    }
}
