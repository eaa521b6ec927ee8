package entente.cli.file;

import entente.cli.Workplace;
import entente.cli.run.Manner;
import entente.cli.run.Pass;
import entente.cli.terminal.Exit;
import entente.domain.Findings;
import entente.ledger.Bytes;
import entente.register.Register;
import entente.register.filing.Incoming;
import entente.register.filing.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads all that was given and files it, many reports a transaction. A report is told of only after
 * its transaction was written to the disk. The register is opened when there is something to file.
 */
public final class FilingRun implements AutoCloseable {
    private static final int MOST = 500;
    private static final long MOST_BYTES = 32L << 20;

    /** Slow readers must not keep what was read off the disk for long. */
    private static final long PATIENCE = 1_000_000_000L;

    private final Workplace at;
    private final Supplier<Register> opening;
    private final Acknowledging acknowledging;
    private final boolean figures;
    private final boolean takesOver;
    private final FilingTally tally;
    private final List<Incoming> batch = new ArrayList<>();
    private long bytes;
    private long begun;
    private @Nullable Register register;

    /**
     * @param figures whether all is summed up at the end
     * @param takesOver whether what filled-in minutes say goes into the register
     */
    FilingRun(
            Workplace at,
            Supplier<Register> opening,
            Acknowledging acknowledging,
            boolean figures,
            boolean takesOver) {
        this.at = at;
        this.opening = opening;
        this.acknowledging = acknowledging;
        this.figures = figures;
        this.takesOver = takesOver;
        this.tally = new FilingTally(at.messages());
    }

    /** One that tells nothing of what goes well, into a register that is open. */
    public static FilingRun quiet(Workplace at, Register register) {
        return new FilingRun(at, () -> register, (_, _) -> "", false, false);
    }

    /** Reads and files all that was given. */
    public Exit of(List<String> files) {
        Manner manner = new Manner(at.shell().errIsTerminal(), false, "");
        Pass pass = new Pass(at.screen(), at.messages(), manner);
        Exit exit =
                pass.over(
                        files, at.reader().get(), FilingRun::incoming, at.shell().in(), this::take);
        flush();
        if (figures && register != null) {
            at.screen().tell(tally.summary(pass.missed()));
            tally.waiting().ifPresent(at.screen()::tell);
        }
        return exit;
    }

    /** The name that people know it by is the last of its path. */
    private static Incoming incoming(Findings findings, String path, byte[] bytes) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Incoming(Bytes.owning(bytes), name, findings);
    }

    private void take(Incoming incoming) {
        if (batch.isEmpty()) {
            begun = System.nanoTime();
        }
        batch.add(incoming);
        bytes += incoming.bytes().length();
        if (batch.size() >= MOST || bytes >= MOST_BYTES || System.nanoTime() - begun >= PATIENCE) {
            flush();
        }
    }

    private void flush() {
        if (batch.isEmpty()) {
            return;
        }
        if (register == null) {
            register = opening.get();
        }
        List<Outcome> outcomes = register.file(List.copyOf(batch));
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < outcomes.size(); i++) {
            told.append(acknowledging.of(outcomes.get(i), batch.get(i).findings()));
            tally.add(outcomes.get(i), batch.get(i).findings().all().size());
        }
        at.screen().print(told.toString());
        pair(register);
        batch.clear();
        bytes = 0;
    }

    /** Filled-in minutes among them lead back to what they came from. */
    private void pair(Register open) {
        if (figures || takesOver) {
            MinutesFiled minutes = new MinutesFiled(at, open, takesOver);
            batch.stream()
                    .map(MinutesFiled::address)
                    .flatMap(Optional::stream)
                    .map(minutes::of)
                    .filter(lines -> !lines.isEmpty())
                    .forEach(at.screen()::tell);
        }
    }

    @Override
    public void close() {
        if (register != null) {
            register.close();
        }
    }
}
