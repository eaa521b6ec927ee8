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
        implements Function<Input, List<Outcome<T>>> {
    @Override
    public List<Outcome<T>> apply(Input input) {
        try {
            byte[] bytes = Bytes.of(input, standard, limit);
            return ofReading(input, bytes, read(bytes));
        } catch (Unreadable unreadable) {
            return List.of(new Outcome.NotRead<>(input.name(), unreadable.complaint()));
        } catch (OutOfMemoryError _) {
            return List.of(
                    new Outcome.NotRead<>(input.name(), complaint("error.memory", List.of())));
        } catch (RuntimeException | Error fault) {
            return List.of(
                    new Outcome.NotRead<>(
                            input.name(), complaint("error.fault", List.of(Fault.in(fault)))));
        }
    }

    private Reading read(byte[] bytes) {
        return Json.is(bytes) ? json() : reader.apply(bytes);
    }

    private static Reading json() {
        return new Reading.Refused(Refusal.UNSUPPORTED_TYPE, List.of("JSON"));
    }

    private List<Outcome<T>> ofReading(Input input, byte[] bytes, Reading reading) {
        boolean named = !(input instanceof Input.InFile file) || file.named();
        if (reading instanceof Reading.Several(List<Reading.Member> members)) {
            return members.stream().map(member -> ofMember(input.name(), member)).toList();
        }
        return List.of(one(input.name(), named, bytes, reading));
    }

    /** Nobody named what lies in an archive, as nobody names what lies in a directory. */
    private Outcome<T> ofMember(String archive, Reading.Member member) {
        String name = member.name().isEmpty() ? archive : archive + "!/" + member.name();
        Reading reading = Json.is(member.bytes()) ? json() : member.reading();
        return one(name, member.name().isEmpty(), member.bytes(), reading);
    }

    private Outcome<T> one(String name, boolean named, byte[] bytes, Reading reading) {
        return switch (reading) {
            case Reading.Done(Findings findings) ->
                    new Outcome.Read<>(making.of(findings, name, bytes), Count.of(findings));
            case Reading.Refused(Refusal refusal, List<String> details) ->
                    new Outcome.NotRead<>(name, Refusals.of(named, refusal, details));
            case Reading.Several _ ->
                    throw new IllegalStateException(
                            "The member (%s) holds others. Maybe they were not laid out flat."
                                    .formatted(name));
        };
    }

    private static Complaint complaint(String key, List<String> details) {
        return new Complaint(key, details, Exit.IO, false);
    }
}
