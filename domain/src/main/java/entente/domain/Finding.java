package entente.domain;

import java.util.List;

/**
 * What the reader says that a report contains, with the words it rests on and the rule that made
 * it.
 */
public sealed interface Finding
        permits Meeting,
                Commitment,
                Statement,
                Agreement,
                Observance,
                Project,
                Role,
                Person,
                Programme,
                Difficulty,
                Channel,
                Visit {
    /** The words, the fullest first; never empty. */
    List<Evidence> evidence();

    /** The key of the reading rule that made this finding. */
    String rule();

    /** The time that it tells, under whatever name; unsaid for a finding that has none. */
    default Dated time() {
        return switch (this) {
            case Meeting meeting -> meeting.when();
            case Commitment commitment -> commitment.due();
            case Agreement agreement -> agreement.period();
            case Observance observance -> observance.when();
            case Role role -> role.when();
            case Programme programme -> programme.years();
            case Visit visit -> visit.when();
            case Statement _, Project _, Person _, Difficulty _, Channel _ -> Dated.UNSAID;
        };
    }
}
