package entente.cli.run;

import entente.cli.source.Bytes;
import entente.cli.source.Complaint;
import entente.cli.source.Input;
import entente.cli.source.Json;
import entente.cli.source.Unreadable;
import entente.cli.terminal.Exit;
import entente.domain.Findings;
import entente.reader.Reading;
import entente.reader.intake.Refusal;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;

/**
 * From an input to what is told of it. Whatever happens it gives an outcome, so that one report
 * cannot keep the others from being read; the reader promises not to throw, and this holds even
 * where it breaks its promise.
 */
record Telling<T>(
        Function<byte[], Reading> reader, Making<T> making, InputStream standard, int limit)
        implements Function<Input, Outcome<T>> {
    @Override
    public Outcome<T> apply(Input input) {
        try {
            byte[] bytes = Bytes.of(input, standard, limit);
            return ofReading(input, bytes, read(bytes));
        } catch (Unreadable unreadable) {
            return new Outcome.NotRead<>(input.name(), unreadable.complaint());
        } catch (OutOfMemoryError _) {
            return new Outcome.NotRead<>(input.name(), complaint("error.memory", List.of()));
        } catch (RuntimeException | Error fault) {
            return new Outcome.NotRead<>(
                    input.name(), complaint("error.fault", List.of(Fault.in(fault))));
        }
    }

    private Reading read(byte[] bytes) {
        return Json.is(bytes)
                ? new Reading.Refused(Refusal.UNSUPPORTED_TYPE, List.of("JSON"))
                : reader.apply(bytes);
    }

    private Outcome<T> ofReading(Input input, byte[] bytes, Reading reading) {
        return switch (reading) {
            case Reading.Done(Findings findings) ->
                    new Outcome.Read<>(
                            making.of(findings, input.name(), bytes), Count.of(findings));
            case Reading.Refused(Refusal refusal, List<String> details) ->
                    new Outcome.NotRead<>(input.name(), Refusals.of(input, refusal, details));
        };
    }

    private static Complaint complaint(String key, List<String> details) {
        return new Complaint(key, details, Exit.IO, false);
    }
}
