package entente.cli;

import entente.cli.file.FileCommand;
import entente.cli.review.ReviewCommand;

/** The commands that write into the register. */
final class WritingCommands {
    private WritingCommands() {}

    static void addTo(Commands commands, Workplace at) {
        commands.add("file", () -> new FileCommand(at));
        commands.add("review", () -> new ReviewCommand(at));
    }
}
