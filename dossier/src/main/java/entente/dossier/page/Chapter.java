package entente.dossier.page;

import java.util.List;

/** Findings of one sort under their heading. */
public record Chapter(String heading, List<Note> notes) {
    public Chapter {
        notes = List.copyOf(notes);
    }
}
