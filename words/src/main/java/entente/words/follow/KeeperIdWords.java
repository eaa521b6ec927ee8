package entente.words.follow;

import entente.domain.series.MechanismId;
import entente.words.Wording;
import entente.words.series.SessionWords;

/** What kept a commitment, told by its id alone: "session:political-consultation/minister/4". */
public record KeeperIdWords(Wording wording) {
    /** "4th political consultation of ministers", "an agreement". */
    public String of(String id) {
        String[] parts = id.split("[:/]");
        if (parts.length == 4 && parts[0].equals("session") && parts[3].matches("\\d{1,4}")) {
            return new SessionWords(wording)
                    .numbered(
                            MechanismId.parse(parts[1] + "/" + parts[2]),
                            null,
                            Integer.valueOf(parts[3]));
        }
        return wording.messages().sentence("keeper.kind", parts[0], java.util.List.of());
    }
}
