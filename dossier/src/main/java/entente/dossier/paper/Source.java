package entente.dossier.paper;

import java.util.List;

/**
 * Where a statement stands: a report with its day, an entry of the log, the account itself.
 *
 * @param words as the note tells it
 * @throws IllegalArgumentException when it says nothing
 */
public record Source(List<Run> words) {
    public Source {
        words = List.copyOf(words);
        if (Run.text(words).isBlank()) {
            throw new IllegalArgumentException(
                    "The source has no words. Maybe its report has neither title nor address.");
        }
    }

    public static Source of(String words) {
        return new Source(List.of(Run.of(words)));
    }
}
