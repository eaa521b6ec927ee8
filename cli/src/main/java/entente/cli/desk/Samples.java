package entente.cli.desk;

import entente.cli.Workplace;
import entente.cli.file.FilingRun;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.register.Register;
import entente.register.store.Location;
import entente.words.typed.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The register that shows what the desk is, apart from the one that work is kept in. */
final class Samples {
    /** Set by the launcher: where the samples lie. */
    private static final String PLACE = "entente.samples";

    private static final String NAME = "samples.db";

    private final Workplace at;

    Samples(Workplace at) {
        this.at = at;
    }

    /**
     * Whether a register is the samples' own, by its name: then whoever sits here may come in
     * without being asked. Any other may hold work.
     */
    static boolean isOwn(Location location) {
        return location instanceof Location.File(Path file) && file.endsWith(NAME);
    }

    /** Where it lies: beside the usual register, unless another place was named. */
    Location location(RegisterOptions options) {
        Location usual = options.location(at.shell());
        return options.isNamed() || !(usual instanceof Location.File(Path file))
                ? usual
                : new Location.File(file.resolveSibling(NAME));
    }

    /** Files the samples where nothing is filed yet. */
    void fill(Register register) {
        if (!register.reports().isEmpty()) {
            return;
        }
        String place = System.getProperty(PLACE, "samples");
        FilingRun run = FilingRun.quiet(at, register);
        List<String> reports = reports(Path.of(place));
        if (reports.isEmpty() || run.of(reports) != Exit.DONE) {
            throw Mistake.given("no-samples", place);
        }
    }

    private static List<String> reports(Path place) {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }
}
