package entente.desk.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.desk.api.Parameter.Kind;
import entente.desk.api.form.DecisionEntry;
import entente.desk.api.form.DecisionsAnswer;
import entente.desk.api.form.UndoneAnswer;
import entente.desk.visit.Bounds;
import entente.domain.decision.Decision;
import entente.dossier.json.Line;
import entente.register.Trouble;
import entente.register.View;
import entente.register.entry.Entry;
import entente.register.entry.EntryKind;
import entente.register.entry.Logged;
import entente.words.decide.Deciding;
import entente.words.decide.DecisionLine;
import entente.words.typed.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Decisions, in the form that docs/decisions-file.md has, and taking them back. */
@Component
final class DecisionsApi implements Endpoints {
    private static final int LARGEST = 4 << 20;
    private static final int MOST = 1000;
    private static final String LIST = "decisions";
    private static final String SCHEMA =
            "{\"type\":\"object\",\"required\":[\"decisions\"],\"properties\":{\"decisions\":{\"type\":\"array\","
                    + "\"minItems\":1,\"maxItems\":1000,\"items\":{\"type\":\"object\",\"required\":[\"do\"],"
                    + "\"properties\":{\"do\":{\"type\":\"string\",\"enum\":["
                    + String.join(
                            ",", Deciding.DOINGS.stream().map(doing -> '"' + doing + '"').toList())
                    + "]}},\"additionalProperties\":true,"
                    + "\"description\":\"As a line of docs/decisions-file.md.\"}}}}";

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                Endpoint.post(
                                "/api/v1/decisions",
                                "decide",
                                "Writes decisions down: all or none, each seeing what those before it decided.",
                                List.of(),
                                new Sent(
                                        "application/json",
                                        LARGEST,
                                        "At most 1000 decisions, each as a line of docs/decisions-file.md.",
                                        SCHEMA),
                                201,
                                DecisionsAnswer.class,
                                this::decide)
                        .once(DecisionsApi::decided),
                Endpoint.post(
                                "/api/v1/log/{position}/undo",
                                "undo",
                                "Takes a decision back, or the taking back of one.",
                                List.of(
                                        new Parameter(
                                                "position",
                                                Kind.NUMBER,
                                                true,
                                                true,
                                                "The log's entry that decided.",
                                                List.of(),
                                                0,
                                                Integer.MAX_VALUE)),
                                null,
                                201,
                                UndoneAnswer.class,
                                this::undo)
                        .once(DecisionsApi::undone));
    }

    private Answer decide(Asked asked) {
        List<DecisionLine> lines = lines(asked.body());
        Deciding deciding = new Deciding(asked.officers());
        Bounds bounds = new Bounds(asked.officers());
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                Decision decision = deciding.of(lines.get(i));
                bounds.check(decision);
                decisions.add(decision);
            } catch (Mistake | Trouble | IllegalArgumentException wrong) {
                throw new Misplaced(i, wrong);
            }
        }
        return entered(lines, asked.visitor().hand().decide(decisions));
    }

    private static Answer entered(List<DecisionLine> lines, List<Long> entries) {
        return Answer.of(
                new DecisionsAnswer(
                        IntStream.range(0, entries.size())
                                .mapToObj(
                                        i ->
                                                new DecisionEntry(
                                                        lines.get(i).text("do"), entries.get(i)))
                                .toList()));
    }

    /** All or none were written, so what was left is them where it is as many of the same kinds. */
    private static Optional<Answer> decided(Asked asked, List<Logged> left) {
        List<DecisionLine> lines = lines(asked.body());
        List<EntryKind> asKinds = lines.stream().map(line -> kind(line.text("do"))).toList();
        List<EntryKind> written =
                left.stream().map(logged -> EntryKind.of(logged.entry())).toList();
        return written.equals(asKinds)
                ? Optional.of(entered(lines, left.stream().map(Logged::position).toList()))
                : Optional.empty();
    }

    private static EntryKind kind(String doing) {
        return doing.equals("progress")
                ? EntryKind.TELL
                : EntryKind.valueOf(doing.toUpperCase(Locale.ROOT));
    }

    private Answer undo(Asked asked) {
        long position = asked.number("position", 0);
        View own = asked.officers();
        Logged logged = own.entry(position);
        if (!own.mayUndo(position)) {
            throw new Trouble(
                    Trouble.Kind.NOT_UNDOABLE,
                    String.valueOf(position),
                    EntryKind.of(logged.entry()).name());
        }
        return Answer.of(new UndoneAnswer(position, asked.visitor().hand().undo(position)));
    }

    private static Optional<Answer> undone(Asked asked, List<Logged> left) {
        long position = asked.number("position", 0);
        Logged only = left.getFirst();
        return left.size() == 1
                        && only.entry() instanceof Entry.Undone undone
                        && undone.position() == position
                ? Optional.of(Answer.of(new UndoneAnswer(position, only.position())))
                : Optional.empty();
    }

    private static List<DecisionLine> lines(byte[] body) {
        Map<String, @Nullable Object> sent = object(body);
        if (!(sent.get(LIST) instanceof List<?> list)
                || list.isEmpty()
                || list.size() > MOST
                || sent.size() > 1) {
            throw new Wrong(HttpStatus.UNPROCESSABLE_CONTENT, LIST);
        }
        return list.stream().map(DecisionsApi::line).toList();
    }

    private static Map<String, @Nullable Object> object(byte[] body) {
        try {
            return Line.read(new String(body, UTF_8));
        } catch (Line.Malformed e) {
            throw new Wrong(HttpStatus.BAD_REQUEST, "json", String.valueOf(e.getMessage()));
        }
    }

    private static DecisionLine line(@Nullable Object each) {
        if (!(each instanceof Map<?, ?> object)) {
            throw new Wrong(HttpStatus.UNPROCESSABLE_CONTENT, LIST);
        }
        Map<String, @Nullable Object> keys = new LinkedHashMap<>();
        object.forEach((key, value) -> keys.put(String.valueOf(key), value));
        return new DecisionLine(keys);
    }
}
