package entente.cli.doctor;

import entente.cli.doctor.Check.Verdict;
import entente.cli.register.Troubles;
import entente.register.Register;
import entente.register.Trouble;
import entente.register.store.Location;
import entente.words.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** Where the register is, and whether it can be opened and written. */
final class Keeping {
    private final Messages messages;

    Keeping(Messages messages) {
        this.messages = messages;
    }

    /** Each but the register's own place only where it lies in a file. */
    List<Check> of(Location location) {
        return location instanceof Location.File(Path path)
                ? List.of(register(location), directory(path))
                : List.of(register(location));
    }

    private Check register(Location location) {
        if (location instanceof Location.File(Path path) && !Files.exists(path)) {
            return new Check(
                    "register",
                    Verdict.HINT,
                    messages.say("doctor.register.none", location.shown()),
                    messages.say("trouble.ABSENT.maybe"));
        }
        try (Register opened = Register.open(location, false, Clock.systemUTC(), "?", "?")) {
            return new Check(
                    "register",
                    Verdict.GOOD,
                    messages.say(
                            "doctor.register.holds",
                            location.shown(),
                            messages.number(opened.reports().size()),
                            messages.number(opened.relations().size())),
                    "");
        } catch (Trouble trouble) {
            return new Check(
                    "register", Verdict.WANTING, new Troubles(messages).sentence(trouble), "");
        }
    }

    /** The directory that the register is or would be made in; what is above it, if need be. */
    private Check directory(Path register) {
        Path place =
                Objects.requireNonNullElse(register.toAbsolutePath().getParent(), Path.of("/"));
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        boolean can = Files.isDirectory(place) && Files.isWritable(place);
        return new Check(
                "directory",
                can ? Verdict.GOOD : Verdict.WANTING,
                messages.say(
                        can ? "doctor.directory.can" : "doctor.directory.cannot", place.toString()),
                can ? "" : messages.say("doctor.directory.maybe"));
    }
}
