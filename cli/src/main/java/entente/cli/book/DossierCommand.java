package entente.cli.book;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.carry.Outlet;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Output;
import entente.domain.Party;
import entente.domain.relation.Relation;
import entente.dossier.book.Order;
import entente.dossier.book.Order.Length;
import entente.dossier.font.Faces.NoLetters;
import entente.dossier.papers.PaperForm;
import entente.dossier.papers.Papers;
import entente.dossier.papers.Part;
import entente.register.Register;
import entente.words.Language;
import entente.words.series.Standpoint;
import entente.words.series.Upcoming;
import entente.words.series.UpcomingTyped;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente dossier RELATION --session SESSION}: the papers of a session to come. */
@Command(name = "dossier", sortOptions = false)
public final class DossierCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "1", paramLabel = "RELATION", descriptionKey = "timeline.relation")
    private String relation = "";

    @Option(
            names = "--session",
            paramLabel = "SESSION",
            required = true,
            descriptionKey = "dossier.session",
            order = 1)
    private String session = "";

    @Option(
            names = "--language",
            paramLabel = "LANG",
            split = ",",
            descriptionKey = "dossier.language",
            order = 2)
    private List<Language> languages = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            descriptionKey = "dossier.format",
            order = 3)
    private List<PaperForm> forms = List.of(PaperForm.DOCX, PaperForm.PDF);

    @Option(
            names = "--part",
            paramLabel = "PART",
            split = ",",
            descriptionKey = "dossier.part",
            order = 4)
    private List<Part> parts = List.of(Part.values());

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            descriptionKey = "dossier.output",
            order = 5)
    private String output = ".";

    @Option(names = "--brief", descriptionKey = "dossier.brief", order = 6)
    private boolean brief;

    @Option(names = "--full", descriptionKey = "dossier.full", order = 7)
    private boolean full;

    @Option(names = "--for", paramLabel = "PARTY", descriptionKey = "dossier.for", order = 8)
    private @Nullable String side;

    @Option(
            names = "--classification",
            paramLabel = "WORDS",
            descriptionKey = "dossier.classification",
            order = 9)
    private String classification = "";

    @Option(names = "--with-private", descriptionKey = "dossier.private", order = 10)
    private boolean withPrivate;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "show.on", order = 11)
    private @Nullable String on;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public DossierCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Relation of = Typed.relation(relation);
        LocalDate day = on == null ? null : Typed.date("--on", on);
        Party reader = reader(of);
        if (brief && full) {
            throw Mistake.typed("dossier.length");
        }
        String called = Typed.words("--session", session);
        try (Register opened = register.open(at)) {
            Standpoint standpoint =
                    new Standpoint(
                            opened.chronicle(of),
                            day == null ? opened.today(of) : day,
                            opened.bodies());
            Upcoming upcoming = new UpcomingTyped(standpoint).find(called);
            Order order =
                    new Order(
                            upcoming,
                            brief ? Length.BRIEF : Length.FULL,
                            reader,
                            classification.strip(),
                            withPrivate);
            write(
                    new Papers(standpoint, order, id -> opened.report(id).text())
                            .of(parts, languages(), forms));
        } catch (NoLetters e) {
            at.screen().tell("entente: " + at.messages().say("dossier.letters"));
            return Exit.MISSING;
        }
        return Exit.DONE;
    }

    private List<Language> languages() {
        return languages.isEmpty() ? List.of(at.messages().language()) : languages;
    }

    private @Nullable Party reader(Relation of) {
        if (side == null) {
            return null;
        }
        Party party = Typed.party("--for", side);
        if (!of.has(party)) {
            throw Mistake.typed("dossier.side", side, of.toString());
        }
        return party;
    }

    /**
     * All were made before the first is written, and all lie on the disk before one has its name.
     */
    private void write(Map<String, byte[]> files) {
        Path directory = directory();
        Map<Path, byte[]> placed = new LinkedHashMap<>();
        files.forEach((name, bytes) -> placed.put(directory.resolve(name), bytes));
        placed.keySet().forEach(file -> Outlet.of(at, file.toString()));
        Outlet.all(placed);
        at.screen()
                .print(
                        placed.keySet().stream()
                                .map(file -> file + "\n")
                                .collect(Collectors.joining()));
    }

    private Path directory() {
        try {
            Path directory = Path.of(Typed.words("--output", output));
            if (Files.exists(directory) && !Files.isDirectory(directory)) {
                throw Mistake.typed("dossier.output", output);
            }
            return Files.createDirectories(directory);
        } catch (InvalidPathException e) {
            throw Mistake.typed("place", output, "--output");
        } catch (AccessDeniedException e) {
            throw new Output.Failed(e.getFile() + ": permission denied", e);
        } catch (IOException e) {
            throw new Output.Failed(String.valueOf(e.getMessage()), e);
        }
    }
}
