package entente.cli.run;

import entente.cli.terminal.Exit;
import entente.words.Messages;
import java.util.ArrayList;
import java.util.List;

/** Counts a pass and words its figures. */
final class Tally {
    private static final long SECOND = 1_000_000_000L;
    private static final long PROGRESS_EVERY = SECOND / 5;

    private final Messages messages;
    private final long start = System.nanoTime();
    private long nextProgress = start + SECOND;
    private Count found = Count.NOTHING;
    private long missed;
    private long passedOver;
    private Exit exit = Exit.DONE;

    Tally(Messages messages) {
        this.messages = messages;
    }

    void add(Count count) {
        found = found.plus(count);
    }

    void miss(Exit because) {
        missed++;
        exit = exit.or(because);
    }

    long missed() {
        return missed;
    }

    void passOver() {
        passedOver++;
    }

    boolean hasPassedOver() {
        return passedOver > 0;
    }

    /** What to end with; a pass that met only foreign files read nothing that it was given. */
    Exit exit() {
        return passedOver > 0 && found.reports() == 0 ? exit.or(Exit.BAD_INPUT) : exit;
    }

    /** After the first second, five times a second. */
    boolean isProgressDue() {
        long now = System.nanoTime();
        if (now - nextProgress < 0) {
            return false;
        }
        nextProgress = now + PROGRESS_EVERY;
        return true;
    }

    String progress() {
        return messages.say("progress", messages.number(found.reports()), seconds());
    }

    String passedOver() {
        return messages.say("passed-over", messages.number(passedOver));
    }

    /**
     * A single thing that could not be read has been told already; figures would only repeat it.
     */
    boolean isWorthSumming() {
        return found.reports() > 0 || missed > 1;
    }

    String summary() {
        List<String> figures = new ArrayList<>();
        figures.add(figure("reports", found.reports()));
        figures.add(figure("meetings", found.meetings()));
        figures.add(figure("commitments", found.commitments()));
        figures.add(figure("doubts", found.doubts()));
        if (missed > 0) {
            figures.add(figure("missed", missed));
        }
        figures.add(messages.say("summary.seconds", seconds()));
        return String.join(" · ", figures);
    }

    private String figure(String what, long count) {
        return messages.say("summary." + what, messages.number(count));
    }

    private String seconds() {
        return messages.seconds(System.nanoTime() - start);
    }
}
