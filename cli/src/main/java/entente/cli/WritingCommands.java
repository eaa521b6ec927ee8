package entente.cli;

import entente.cli.agree.AcceptCommand;
import entente.cli.agree.AssessCommand;
import entente.cli.agree.CounterCommand;
import entente.cli.agree.DeclineCommand;
import entente.cli.agree.DenounceCommand;
import entente.cli.agree.ProposeCommand;
import entente.cli.agree.WithdrawCommand;
import entente.cli.file.FileCommand;
import entente.cli.focal.AssignCommand;
import entente.cli.focal.BodyCommand;
import entente.cli.focal.ProgressCommand;
import entente.cli.follow.FollowCommand;
import entente.cli.log.LogCommand;
import entente.cli.log.UndoCommand;
import entente.cli.node.NodeCommand;
import entente.cli.pouch.PouchCommand;
import entente.cli.review.ReviewCommand;
import entente.cli.setting.NamesCommand;
import entente.cli.setting.SetCommand;

/** The commands that write into the register, and those that agree with the other side. */
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
        commands.add("node", () -> NodeCommand.line(at));
        commands.add("propose", () -> new ProposeCommand(at));
        commands.add("accept", () -> new AcceptCommand(at));
        commands.add("decline", () -> new DeclineCommand(at));
        commands.add("counter", () -> new CounterCommand(at));
        commands.add("withdraw", () -> new WithdrawCommand(at));
        commands.add("assess", () -> new AssessCommand(at));
        commands.add("denounce", () -> new DenounceCommand(at));
        commands.add("pouch", () -> PouchCommand.line(at));
        commands.add("undo", () -> new UndoCommand(at));
        commands.add("log", () -> new LogCommand(at));
    }
}
