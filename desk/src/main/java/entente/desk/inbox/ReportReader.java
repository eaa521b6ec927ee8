package entente.desk.inbox;

import entente.reader.Reading;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads reports; its lexicons are loaded when the first one comes. Used by many threads. */
public final class ReportReader {
    private final Supplier<Function<byte[], Reading>> making;
    private volatile Function<byte[], Reading> reader;

    public ReportReader(Supplier<Function<byte[], Reading>> making) {
        this.making = making;
        this.reader = this::first;
    }

    public Reading read(byte[] bytes) {
        return reader.apply(bytes);
    }

    private synchronized Reading first(byte[] bytes) {
        Function<byte[], Reading> made = making.get();
        reader = made;
        return made.apply(bytes);
    }
}
