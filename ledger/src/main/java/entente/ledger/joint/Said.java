package entente.ledger.joint;

import entente.domain.follow.Completion;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Subject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What each side said that needs no consent. */
final class Said {
    /** Where each side left something, the last time. */
    private final Map<Subject, Map<Side, Integer>> denounced = new HashMap<>();

    private final Map<Subject, Map<Side, Completion>> assessed = new HashMap<>();
    private final Map<Side, Integer> folds = new EnumMap<>(Side.class);

    void hear(Side side, int index, Deed deed) {
        switch (deed) {
            case Deed.Denounce(Subject subject) -> of(denounced, subject).put(side, index);
            case Deed.Assess(Subject subject, Completion completion) ->
                    of(assessed, subject).put(side, completion);
            case Deed.Found(int fold) -> folds.merge(side, fold, Math::max);
            case Deed.Speak(int fold) -> folds.merge(side, fold, Math::max);
            default -> {}
        }
    }

    private static <T> Map<Side, T> of(Map<Subject, Map<Side, T>> all, Subject subject) {
        return all.computeIfAbsent(subject, any -> new EnumMap<>(Side.class));
    }

    Map<Side, Integer> denounced(Subject subject) {
        return denounced.getOrDefault(subject, Map.of());
    }

    Map<Side, Completion> assessed(Subject subject) {
        return assessed.getOrDefault(subject, Map.of());
    }

    /** The highest version of the fold that both sides declared. */
    int fold() {
        return Math.min(folds.getOrDefault(Side.FIRST, 1), folds.getOrDefault(Side.SECOND, 1));
    }
}
