package entente.words.series;

import entente.words.Wording;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/** The numbers in a series of which no report tells, said aloud in their places. */
public final class Gaps {
    private record Run(int first, int last) {}

    private final Wording wording;
    private final Deque<Run> runs = new ArrayDeque<>();

    /**
     * @param missing numbers, in any order
     */
    public Gaps(Wording wording, List<Integer> missing) {
        this.wording = wording;
        for (int number : new TreeSet<>(missing)) {
            Run before = runs.peekLast();
            if (before != null && before.last() + 1 == number) {
                runs.removeLast();
                runs.addLast(new Run(before.first(), number));
            } else {
                runs.addLast(new Run(number, number));
            }
        }
    }

    /** The sentences of those below a number, each once. */
    public List<String> below(int number) {
        return take(number);
    }

    /** The sentences that are left. */
    public List<String> rest() {
        return take(Integer.MAX_VALUE);
    }

    private List<String> take(int below) {
        List<String> sentences = new java.util.ArrayList<>();
        while (!runs.isEmpty() && runs.getFirst().first() < below) {
            sentences.add(sentence(runs.removeFirst()));
        }
        return sentences;
    }

    private String sentence(Run run) {
        return run.first() == run.last()
                ? wording.messages().say("show.gap.one", wording.nth(run.first()))
                : wording.messages()
                        .say("show.gap.several", wording.nth(run.first()), wording.nth(run.last()));
    }
}
