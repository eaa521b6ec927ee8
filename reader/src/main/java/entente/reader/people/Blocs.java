package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Rows;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Blocs that are a party by themselves, for which a member state speaks and chairs. */
final class Blocs {
    private static final Map<String, List<String>> MEMBERS =
            Rows.of("world", "members.tsv").stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    row -> row[0], row -> List.of(row[1].split(",", -1))));

    private Blocs() {}

    static boolean has(Party bloc, Party party) {
        return MEMBERS.getOrDefault(bloc.code(), List.of()).contains(party.code());
    }
}
