package entente.dossier.page.notes;

import entente.domain.Doubt;
import entente.domain.Findings;
import entente.dossier.page.Basis;
import entente.dossier.page.Fact;
import entente.dossier.page.Kind;
import entente.dossier.page.Note;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Doubts as notes: what each is about, and why. */
record DoubtNotes(Wording wording) {
    private static final String REPORT = "report.";

    List<Note> of(Findings findings) {
        List<Note> notes = new ArrayList<>();
        for (Doubt doubt : findings.doubts()) {
            notes.add(note("q" + (notes.size() + 1), doubt));
        }
        return notes;
    }

    private Note note(String id, Doubt doubt) {
        String why = wording.messages().sentence("doubt", doubt.reason(), doubt.details());
        return new Note(
                id,
                Kind.DOUBT,
                "",
                wording.about(doubt.about()),
                List.of(new Fact(why, target(doubt.about()))),
                doubt.evidence(),
                "",
                Basis.NONE);
    }

    /** The note that a path in the findings leads to: "m1.when" is about m1. */
    private static @Nullable String target(String path) {
        if (path.equals(REPORT + "published")) {
            return "published";
        }
        int dot = path.indexOf('.');
        String id = dot < 0 ? path : path.substring(0, dot);
        return id.matches("[a-z]\\d+") ? id : null;
    }
}
