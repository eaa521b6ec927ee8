package entente.domain.series;

import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.Word;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which standing format of a relation: its kind and the level of those who chair.
 *
 * @param level null where no report tells it
 */
public record MechanismId(MechanismKind kind, @Nullable Level level)
        implements Comparable<MechanismId> {
    private static final String UNSAID = "any";
    private static final Comparator<MechanismId> ORDER =
            Comparator.comparing(MechanismId::kind)
                    .thenComparing(
                            MechanismId::level, Comparator.nullsLast(Comparator.naturalOrder()));

    public static MechanismId of(Mechanism mechanism) {
        return new MechanismId(mechanism.kind(), mechanism.level());
    }

    /**
     * The mechanism that is written like "political-consultation/minister".
     *
     * @throws IllegalArgumentException when kind or level is no word of the vocabulary
     */
    public static MechanismId parse(String written) {
        int slash = written.indexOf('/');
        String kind = slash < 0 ? written : written.substring(0, slash);
        String level = slash < 0 ? UNSAID : written.substring(slash + 1);
        return new MechanismId(
                Word.of(MechanismKind.class, kind),
                level.equals(UNSAID) ? null : Word.of(Level.class, level));
    }

    /** Kinds in the vocabulary's order; the highest level first, the unsaid last. */
    @Override
    public int compareTo(MechanismId other) {
        return ORDER.compare(this, other);
    }

    /** As written: "political-consultation/minister", "strategic-dialogue/any". */
    @Override
    public String toString() {
        return kind.word() + "/" + (level == null ? UNSAID : level.word());
    }
}
