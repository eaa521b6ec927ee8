package entente.dossier;

import entente.domain.follow.Disposition;
import entente.domain.series.NextSession;
import java.util.Locale;

/** The words of docs/export.md for what has no word of its own in the domain. */
public final class Terms {
    private Terms() {}

    /** "active", "not-a-commitment". */
    public static String of(Disposition disposition) {
        return switch (disposition) {
            case Disposition.Active _ -> "active";
            case Disposition.Extended _ -> "extended";
            case Disposition.Superseded _ -> "superseded";
            case Disposition.Dropped _ -> "dropped";
            case Disposition.NotACommitment _ -> "not-a-commitment";
        };
    }

    /** "promised", "promised-undated", "cadence". */
    public static String of(NextSession.Ground ground) {
        return ground.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
