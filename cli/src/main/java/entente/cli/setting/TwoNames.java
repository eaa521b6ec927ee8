package entente.cli.setting;

import entente.cli.Workplace;
import entente.domain.Party;
import entente.domain.chronicle.Chronicle;
import entente.domain.people.Tenure;
import entente.domain.relation.Relation;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is said of two names needs: whose they are, both as reports write them, and why. */
abstract class TwoNames extends SettingCommand {
    @Parameters(index = "1", paramLabel = "PARTY", descriptionKey = "names.party")
    private String party = "";

    @Parameters(index = "2", paramLabel = "NAME", descriptionKey = "names.name")
    private String name = "";

    @Parameters(index = "3", paramLabel = "OTHER", descriptionKey = "names.other")
    private String other = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            required = true,
            order = 1,
            descriptionKey = "names.reason")
    private String reason = "";

    TwoNames(Workplace at) {
        super(at);
    }

    Party party(Relation relation) {
        Party side = Typed.party("PARTY", party);
        if (!relation.has(side)) {
            throw Mistake.typed(
                    "choice", party, "PARTY", relation.first() + ", " + relation.second());
        }
        return side;
    }

    String name(Chronicle chronicle) {
        return known(chronicle, name);
    }

    String other(Chronicle chronicle) {
        if (name.strip().equals(other.strip())) {
            throw Mistake.typed("same", other);
        }
        return known(chronicle, other);
    }

    String reason() {
        return Typed.words("--reason", reason);
    }

    /**
     * @throws Mistake when no report of the relation has the name
     */
    private static String known(Chronicle chronicle, String typed) {
        String wanted = typed.strip();
        return chronicle.people().stream()
                .flatMap(TwoNames::names)
                .filter(known -> Objects.equals(known, wanted))
                .findFirst()
                .orElseThrow(() -> Mistake.given("person", typed, chronicle.relation().toString()));
    }

    private static Stream<String> names(Tenure tenure) {
        return Stream.concat(
                Stream.of(tenure.name()), tenure.variants().stream().map(Tenure.Variant::name));
    }
}
