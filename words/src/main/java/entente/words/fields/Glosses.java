package entente.words.fields;

import entente.domain.Party;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.typed.Mistake;
import entente.words.typed.Times;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says fields and what stands in them in the user's language. */
public final class Glosses {
    /**
     * The families of sentences that closed vocabularies have, by field; "act" depends on the kind.
     */
    private static final Map<String, String> FAMILIES =
            Map.of(
                    "areas", "area",
                    "mechanism.kind", "mechanism",
                    "mechanism.level", "level",
                    "format", "format",
                    "subject", "truth");

    private final Messages messages;
    private final Wording wording;

    public Glosses(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    public String field(String field) {
        return messages.say("field." + field);
    }

    /** What a typed value means; empty where it says so itself. */
    public String value(Kind kind, String field, String typed) {
        return switch (field) {
            case "by", "to", "parties", "party", "where.country" -> each(typed, this::party);
            case "due", "when", "period", "years" -> time(field, typed);
            case "act" -> words(kind == Kind.STATEMENT ? "said" : "act", typed);
            case "status" -> words(status(kind), typed);
            case "kind" -> words(kind == Kind.CHANNEL ? "channel" : "kind", typed);
            case "level" -> words(kind == Kind.VISIT ? "level" : "agreement", typed);
            default ->
                    FAMILIES.containsKey(field)
                            ? words(FAMILIES.getOrDefault(field, ""), typed)
                            : "";
        };
    }

    private static String status(Kind kind) {
        return switch (kind) {
            case PROJECT -> "progress";
            case VISIT -> "visit";
            default -> "status";
        };
    }

    private String words(String family, String typed) {
        return each(typed, word -> messages.say(family + "." + word));
    }

    private static String each(String typed, UnaryOperator<String> wording) {
        return Stream.of(typed.split(",\\s*"))
                .filter(part -> !part.isBlank())
                .map(wording)
                .collect(Collectors.joining(", "));
    }

    private String party(String code) {
        return wording.party(new Party(code));
    }

    private String time(String field, String typed) {
        try {
            return wording.date(Times.parse(field, typed));
        } catch (Mistake e) {
            return "";
        }
    }
}
