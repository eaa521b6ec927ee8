package entente.words.report;

import entente.domain.Commitment;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Party;
import entente.words.Wording;
import java.util.List;

/**
 * Who undertakes what to whom, where that has to be said.
 *
 * @param pair the parties of the meeting that the report is about: "both sides" need not be named
 *     each time
 */
public record Sides(Wording wording, List<Party> pair) {
    public static Sides of(Wording wording, Findings findings) {
        return new Sides(
                wording,
                findings.meetings().stream()
                        .filter(Meeting::subject)
                        .findFirst()
                        .map(Meeting::parties)
                        .orElse(List.of()));
    }

    /** "Laos → Vietnam"; empty for both. */
    public String of(Commitment commitment) {
        if (commitment.by().equals(pair) && commitment.to().isEmpty()) {
            return "";
        }
        String by = wording.relation(commitment.by());
        return commitment.to().isEmpty() ? by : by + " → " + wording.relation(commitment.to());
    }
}
