package entente.cli.file;

import entente.register.filing.Outcome;
import entente.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what was filed and words the figures. */
final class FilingTally {
    private final Messages messages;
    private final long start = System.nanoTime();
    private long fresh;
    private long known;
    private long anew;
    private long waiting;

    FilingTally(Messages messages) {
        this.messages = messages;
    }

    /**
     * @param findings that the report's newest reading has
     */
    void add(Outcome outcome, int findings) {
        switch (outcome) {
            case Outcome.New _ -> {
                fresh++;
                waiting += findings;
            }
            case Outcome.Known _ -> known++;
            case Outcome.ReadAnew read -> {
                anew++;
                waiting += read.difference().added().size();
            }
        }
    }

    String summary(long missed) {
        List<String> figures = new ArrayList<>();
        add(figures, "filed.new", fresh);
        add(figures, "filed.anew", anew);
        add(figures, "filed.known", known);
        add(figures, "summary.missed", missed);
        figures.add(messages.say("summary.seconds", messages.seconds(System.nanoTime() - start)));
        return String.join(" · ", figures);
    }

    private void add(List<String> figures, String key, long count) {
        if (count > 0) {
            figures.add(messages.say(key, messages.number(count)));
        }
    }

    /** What was found and awaits review, where anything does. */
    Optional<String> waiting() {
        return waiting == 0
                ? Optional.empty()
                : Optional.of(messages.say("filed.waiting", messages.number(waiting)));
    }
}
