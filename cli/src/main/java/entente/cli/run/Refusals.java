package entente.cli.run;

import entente.cli.source.Complaint;
import entente.cli.terminal.Exit;
import entente.reader.intake.Refusal;
import entente.reader.language.LanguageGuess;
import java.util.List;

/** What the reader's refusals, with the details that it gives them, are to the user. */
final class Refusals {
    private Refusals() {}

    /**
     * @param named whether the user named the file, and did not only name what it lies in
     */
    static Complaint of(boolean named, Refusal refusal, List<String> details) {
        return switch (refusal) {
            case UNPACKS_TOO_LARGE -> unpacksTooLarge(details);
            case TOO_LARGE -> tooLarge(details);
            case UNSUPPORTED_LANGUAGE -> language(details);
            case BINARY, UNSUPPORTED_TYPE -> foreign(named, refusal, details);
            case EMPTY,
                    BROKEN_ENCODING,
                    ENCRYPTED,
                    DAMAGED,
                    PICTURES_ONLY,
                    NOTHING_INSIDE,
                    TOO_DEEP ->
                    complaint(refusal.name(), details);
        };
    }

    /** A file that nobody named and that is plainly something else goes into the summary. */
    private static Complaint foreign(boolean named, Refusal refusal, List<String> details) {
        return new Complaint("refusal." + refusal.name(), details, Exit.BAD_INPUT, !named);
    }

    /** Details: the limit, and what it counts: bytes, lines or tags. */
    private static Complaint tooLarge(List<String> details) {
        String what = details.size() < 2 ? "" : details.get(1);
        return switch (what) {
            case "lines", "tags" -> complaint("TOO_LARGE." + what, details.subList(0, 1));
            default -> complaint("TOO_LARGE", List.of(String.join(" ", details)));
        };
    }

    /** Details: the limit, and what it counts: MiB, files or pages. */
    private static Complaint unpacksTooLarge(List<String> details) {
        String what = details.size() < 2 ? "" : details.get(1);
        return switch (what) {
            case "files", "pages" -> complaint("UNPACKS_TOO_LARGE." + what, details.subList(0, 1));
            default -> complaint("UNPACKS_TOO_LARGE", List.of(String.join(" ", details)));
        };
    }

    private static Complaint language(List<String> details) {
        return details.contains(LanguageGuess.UNKNOWN)
                ? complaint("UNKNOWN_LANGUAGE", List.of())
                : complaint("UNSUPPORTED_LANGUAGE", details);
    }

    private static Complaint complaint(String key, List<String> details) {
        return new Complaint("refusal." + key, details, Exit.BAD_INPUT, false);
    }
}
