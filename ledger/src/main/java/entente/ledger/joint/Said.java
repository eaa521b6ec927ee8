package entente.ledger.joint;

import entente.domain.follow.Completion;
import entente.ledger.consent.Side;
import entente.ledger.consent.View;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Subject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What each side said that needs no consent, and where in its log it did. */
final class Said {
    private final Map<Subject, Words<Integer>> denounced = new HashMap<>();
    private final Map<Subject, Words<Completion>> assessed = new HashMap<>();
    private final Words<Integer> folds = new Words<>();

    /** By side, and by where it was said. */
    private static final class Words<T> {
        private final Map<Side, NavigableMap<Integer, T>> all = new EnumMap<>(Side.class);

        void add(Side side, int index, T word) {
            all.computeIfAbsent(side, any -> new TreeMap<>()).put(index, word);
        }

        /** The last one of each side. */
        Map<Side, T> until(View view) {
            Map<Side, T> last = new EnumMap<>(Side.class);
            all.forEach(
                    (side, words) -> {
                        var entry = words.lowerEntry(view.size(side));
                        if (entry != null) {
                            last.put(side, entry.getValue());
                        }
                    });
            return last;
        }
    }

    void hear(Side side, int index, Deed deed) {
        switch (deed) {
            case Deed.Denounce(Subject subject) -> of(denounced, subject).add(side, index, index);
            case Deed.Assess(Subject subject, Completion completion) ->
                    of(assessed, subject).add(side, index, completion);
            case Deed.Found(int fold) -> speak(side, index, fold);
            case Deed.Speak(int fold) -> speak(side, index, fold);
            default -> {}
        }
    }

    /** The highest that was declared until then. */
    private void speak(Side side, int index, int fold) {
        int before = folds.until(View.ALL).getOrDefault(side, fold);
        folds.add(side, index, Math.max(before, fold));
    }

    private static <T> Words<T> of(Map<Subject, Words<T>> all, Subject subject) {
        return all.computeIfAbsent(subject, any -> new Words<>());
    }

    /** Where each side has left something, the last time. */
    Map<Side, Integer> denounced(Subject subject, View until) {
        return until(denounced, subject, until);
    }

    Map<Side, Completion> assessed(Subject subject, View until) {
        return until(assessed, subject, until);
    }

    private static <T> Map<Side, T> until(Map<Subject, Words<T>> all, Subject subject, View until) {
        Words<T> words = all.get(subject);
        return words == null ? Map.of() : words.until(until);
    }

    /** The highest version of the fold that both sides declared. */
    int fold(View until) {
        Map<Side, Integer> last = folds.until(until);
        return Math.min(last.getOrDefault(Side.FIRST, 1), last.getOrDefault(Side.SECOND, 1));
    }
}
