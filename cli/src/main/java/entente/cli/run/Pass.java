package entente.cli.run;

import entente.cli.source.Input;
import entente.cli.source.Inputs;
import entente.cli.terminal.Exit;
import entente.reader.Reading;
import entente.reader.intake.Opening;
import entente.words.Messages;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One pass over all that was given to read, on all cores: findings are written in the order of the
 * inputs, what cannot be read is told in its place, and at the end all is counted. Used by one
 * thread.
 */
public final class Pass {
    /** The most bytes that are taken of a report: as many as the reader takes. */
    public static final int LIMIT = Opening.LIMIT;

    /**
     * A report of n bytes takes some 10 n while it is read; a quarter of the memory is for reports.
     */
    private static final int MEMORY_PER_BYTE = 40;

    private final Screen screen;
    private final Messages messages;
    private final Manner manner;
    private final Tally tally;
    private boolean first = true;

    public Pass(Screen screen, Messages messages, Manner manner) {
        this.screen = screen;
        this.messages = messages;
        this.manner = manner;
        this.tally = new Tally(messages);
    }

    /**
     * Reads all and shows what was found.
     *
     * @param given files and directories as typed, "-" for standard input
     * @return the gravest of what befell
     */
    public Exit over(
            List<String> given,
            Function<byte[], Reading> reader,
            Rendering rendering,
            InputStream standard) {
        return over(
                given,
                reader,
                (findings, name, _) -> rendering.of(findings, name),
                standard,
                this::print);
    }

    /**
     * Reads all and hands over what is made of each report, in order.
     *
     * @param deliver called on the calling thread; what it throws ends the pass
     */
    public <T> Exit over(
            List<String> given,
            Function<byte[], Reading> reader,
            Making<T> making,
            InputStream standard,
            Consumer<T> deliver) {
        Telling<T> telling = new Telling<>(reader, making, standard, LIMIT);
        int cores = Runtime.getRuntime().availableProcessors();
        long bound = Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE;
        try (InOrder<Input, List<Outcome<T>>> work = new InOrder<>(cores, bound, this::tick)) {
            work.run(
                    new Inputs(given, LIMIT),
                    Input::size,
                    telling,
                    outcomes -> outcomes.forEach(outcome -> deliver(outcome, deliver)));
        }
        return end();
    }

    /** How many inputs could not be read. */
    public long missed() {
        return tally.missed();
    }

    private <T> void deliver(Outcome<T> outcome, Consumer<T> deliver) {
        switch (outcome) {
            case Outcome.Read<T>(T made, Count count) -> {
                deliver.accept(made);
                tally.add(count);
            }
            case Outcome.NotRead<T>(String _, var complaint) when complaint.trifle() ->
                    tally.passOver();
            case Outcome.NotRead<T>(String name, var complaint) -> {
                tally.miss(complaint.exit());
                screen.tell(new Complaints(messages).line(name, complaint));
            }
        }
        tick();
    }

    private void print(String text) {
        if (!first && !manner.between().isEmpty()) {
            screen.print(manner.between());
        }
        first = false;
        screen.print(text);
    }

    private void tick() {
        if (manner.progress() && tally.isProgressDue()) {
            screen.progress(tally.progress());
        }
    }

    private Exit end() {
        screen.settle();
        if (tally.hasPassedOver()) {
            screen.tell(tally.passedOver());
        }
        if (manner.summary() && tally.isWorthSumming()) {
            if (manner.progress() && !manner.between().isEmpty() && !first) {
                screen.tell("");
            }
            screen.tell(tally.summary());
        }
        return tally.exit();
    }
}
