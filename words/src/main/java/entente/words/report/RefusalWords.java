package entente.words.report;

import entente.reader.intake.Refusal;
import entente.reader.language.LanguageGuess;
import entente.words.Messages;
import entente.words.Plain;
import java.util.List;

/**
 * Why a file could not be read, worded: what, and what may help.
 *
 * @param key of the sentence; what may help stands under {@code key.maybe}
 * @param details what both are filled with
 */
public record RefusalWords(String key, List<String> details) {
    public RefusalWords {
        details = List.copyOf(details);
    }

    /**
     * @param details as the reader gives them
     */
    public static RefusalWords of(Refusal refusal, List<String> details) {
        return switch (refusal) {
            case UNPACKS_TOO_LARGE -> tooLarge(refusal, details, List.of("files", "pages"));
            case TOO_LARGE -> tooLarge(refusal, details, List.of("lines", "tags"));
            case UNSUPPORTED_LANGUAGE ->
                    details.contains(LanguageGuess.UNKNOWN)
                            ? named("UNKNOWN_LANGUAGE", List.of())
                            : named(refusal.name(), details);
            case BINARY,
                    UNSUPPORTED_TYPE,
                    EMPTY,
                    BROKEN_ENCODING,
                    ENCRYPTED,
                    DAMAGED,
                    PICTURES_ONLY,
                    NOTHING_INSIDE,
                    TOO_DEEP ->
                    named(refusal.name(), details);
        };
    }

    /** "The file is empty. Maybe …" */
    public String sentence(Messages messages) {
        return Plain.line(messages.say(key, details))
                + " "
                + Plain.line(messages.say(key + ".maybe", details));
    }

    /** Details: the limit, and what it counts, which is bytes or MiB where it is none of these. */
    private static RefusalWords tooLarge(
            Refusal refusal, List<String> details, List<String> counted) {
        String what = details.size() < 2 ? "" : details.get(1);
        return counted.contains(what)
                ? named(refusal.name() + "." + what, details.subList(0, 1))
                : named(refusal.name(), List.of(String.join(" ", details)));
    }

    private static RefusalWords named(String name, List<String> details) {
        return new RefusalWords("refusal." + name, details);
    }
}
