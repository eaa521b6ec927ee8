package entente.dossier.page;

import entente.domain.Evidence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A finding as it stands beside the text, in the reader's words.
 *
 * @param id unique in its report: small letters, then a number ("c3")
 * @param label what became of it or how it was said: "held", "agreed"; may be empty
 * @param title what it is; empty where the report's own words say it best
 * @param evidence the words that it rests on, the fullest first
 * @param rule key of the rule that made it; empty for none
 * @param date what its time rests on
 * @throws IllegalArgumentException when the id could not stand in an address
 */
public record Note(
        String id,
        Kind kind,
        String label,
        String title,
        List<Fact> facts,
        List<Evidence> evidence,
        String rule,
        Basis date) {
    private static final Pattern ID = Pattern.compile("[a-z]+\\d*");

    public Note {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "The id (%s) of a note is not letters and a number. Maybe it is a name."
                            .formatted(id));
        }
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
    }
}
