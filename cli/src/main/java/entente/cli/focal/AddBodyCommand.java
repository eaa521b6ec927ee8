package entente.cli.focal;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.log.Entered;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.Party;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.decision.Decision;
import entente.register.Register;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code entente body add ID}: a body made known. Of one that is known already, names are added or
 * changed.
 */
@Command(name = "add", sortOptions = false)
final class AddBodyCommand implements Task {
    private final Workplace at;

    @Parameters(paramLabel = "ID", descriptionKey = "body.id")
    private String id = "";

    @Option(names = "--party", paramLabel = "PARTY", order = 1)
    private @Nullable String party;

    @Option(names = "--kind", paramLabel = "KIND", order = 2)
    private @Nullable String kind;

    @Option(names = "--name", paramLabel = "LANGUAGE=NAME", order = 3)
    private List<String> names = List.of();

    @Mixin private RegisterOptions options = new RegisterOptions();

    AddBodyCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Map<String, String> given = named();
        try (Register register = options.openOrMake(at)) {
            Optional<Body> known =
                    register.bodies().stream().filter(body -> body.id().equals(id)).findFirst();
            Map<String, String> all = new TreeMap<>(known.map(Body::names).orElse(Map.of()));
            all.putAll(given);
            new Entered(at, register)
                    .write(
                            new Decision.Define(
                                    body(
                                            party(known.map(Body::party).orElse(null)),
                                            kind(known.map(Body::kind).orElse(null)),
                                            all)));
            return Exit.DONE;
        }
    }

    private Body body(Party of, BodyKind what, Map<String, String> all) {
        if (!id.startsWith(of.code().toLowerCase(Locale.ROOT) + "-")) {
            throw Mistake.typed("body.id", id);
        }
        try {
            return new Body(id, of, what, all);
        } catch (IllegalArgumentException e) {
            throw Mistake.typed("body.id", id);
        }
    }

    private Map<String, String> named() {
        Map<String, String> given = new TreeMap<>();
        for (String name : names) {
            String[] parts = name.split("=", 2);
            if (parts.length < 2 || parts[1].isBlank() || !parts[0].matches("[a-z]{2,3}")) {
                throw Mistake.typed("body.name", name);
            }
            given.put(parts[0], parts[1].strip());
        }
        if (given.isEmpty()) {
            throw Mistake.typed("empty", "--name").advising("body.name.maybe");
        }
        return given;
    }

    private Party party(@Nullable Party known) {
        if (party == null) {
            if (known == null) {
                throw Mistake.typed("missing", "--party");
            }
            return known;
        }
        return Typed.party("--party", party);
    }

    private BodyKind kind(@Nullable BodyKind known) {
        if (kind == null) {
            if (known == null) {
                throw Mistake.typed("missing", "--kind");
            }
            return known;
        }
        String word = kind.strip().toLowerCase(Locale.ROOT);
        return Stream.of(BodyKind.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.typed(
                                        "choice",
                                        word,
                                        "--kind",
                                        Stream.of(BodyKind.values())
                                                .map(BodyKind::word)
                                                .collect(Collectors.joining(", "))));
    }
}
