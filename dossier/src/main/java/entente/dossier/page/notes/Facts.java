package entente.dossier.page.notes;

import entente.dossier.page.Fact;
import java.util.List;
import java.util.stream.Stream;

/** Facts without those of which nothing is known. */
final class Facts {
    private Facts() {}

    static List<Fact> of(String... words) {
        return of(Stream.of(words).map(Fact::new));
    }

    static List<Fact> of(Stream<Fact> facts) {
        return facts.filter(fact -> !fact.words().isBlank()).toList();
    }
}
