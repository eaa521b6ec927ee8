package entente.cli;

import entente.cli.agree.ConflictsCommand;
import entente.cli.agree.JointCommand;
import entente.cli.book.DossierCommand;
import entente.cli.care.BackupCommand;
import entente.cli.care.EraseCommand;
import entente.cli.care.RebuildCommand;
import entente.cli.care.RestoreCommand;
import entente.cli.care.VerifyCommand;
import entente.cli.carry.CalendarCommand;
import entente.cli.carry.ExportCommand;
import entente.cli.carry.ImportCommand;
import entente.cli.carry.TimelineCommand;
import entente.cli.desk.DeskCommand;
import entente.cli.doctor.DoctorCommand;
import entente.cli.search.SearchCommand;
import entente.cli.show.DueCommand;
import entente.cli.show.ShowCommand;

/**
 * The commands that show what the register holds, those that carry it elsewhere whole, and what
 * looks after the machine.
 */
final class ShowingCommands {
    private ShowingCommands() {}

    static void addTo(Commands commands, Workplace at) {
        commands.add("desk", () -> new DeskCommand(at));
        commands.add("show", () -> new ShowCommand(at));
        commands.add("joint", () -> new JointCommand(at));
        commands.add("conflicts", () -> new ConflictsCommand(at));
        commands.add("due", () -> new DueCommand(at));
        commands.add("dossier", () -> new DossierCommand(at));
        commands.add("calendar", () -> new CalendarCommand(at));
        commands.add("timeline", () -> new TimelineCommand(at));
        commands.add("export", () -> new ExportCommand(at));
        commands.add("import", () -> new ImportCommand(at));
        commands.add("search", () -> new SearchCommand(at));
        commands.add("verify", () -> new VerifyCommand(at));
        commands.add("rebuild", () -> new RebuildCommand(at));
        commands.add("backup", () -> new BackupCommand(at));
        commands.add("restore", () -> new RestoreCommand(at));
        commands.add("erase", () -> new EraseCommand(at));
        commands.add("doctor", () -> new DoctorCommand(at));
    }
}
