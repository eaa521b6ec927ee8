package entente.cli;

import entente.cli.focal.AssignCommand;
import entente.cli.focal.BodyCommand;
import entente.cli.focal.ProgressCommand;
import entente.cli.log.LogCommand;
import entente.cli.log.UndoCommand;
import entente.cli.setting.NamesCommand;
import entente.cli.setting.SetCommand;
import entente.cli.file.FileCommand;
import entente.cli.follow.FollowCommand;
import entente.cli.review.ReviewCommand;

/** The commands that write into the register. */
final class WritingCommands {
    private WritingCommands() {}

    static void addTo(Commands commands, Workplace at) {
        commands.add("file", () -> new FileCommand(at));
        commands.add("review", () -> new ReviewCommand(at));
        commands.add("follow", () -> new FollowCommand(at));
        commands.add("assign", () -> new AssignCommand(at));
        commands.add("report", () -> new ProgressCommand(at));
        commands.add("body", () -> BodyCommand.line(at));
        commands.add("set", () -> SetCommand.line(at));
        commands.add("names", () -> NamesCommand.line(at));
        commands.add("undo", () -> new UndoCommand(at));
        commands.add("log", () -> new LogCommand(at));
    }
}
