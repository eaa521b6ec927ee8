package entente.dossier.page;

import entente.domain.Evidence;
import entente.domain.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All stretches of a report's text that its notes rest on. */
final class Marks {
    /** The note of the day on which the report was published, which is none of its findings. */
    static final String PUBLISHED = "published";

    private final Letters letters;
    private final List<Mark> marks = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();

    Marks(Article article, Letters letters) {
        this.letters = letters;
        add(PUBLISHED, Kind.DATE, article.date().words());
        article.notes()
                .forEach(
                        note -> {
                            add(note.id(), note.kind(), note.evidence());
                            add(note.id(), Kind.DATE, note.date().words());
                        });
    }

    List<Mark> all() {
        return marks;
    }

    /** Whether there is such a place in the text: an evidence of white space has none. */
    boolean has(String anchor) {
        return anchors.contains(anchor);
    }

    private void add(String note, Kind kind, List<Evidence> evidence) {
        int place = 0;
        for (Evidence each : evidence) {
            place++;
            Span span = letters.trimmed(each.start(), each.end());
            if (span.start() < span.end()) {
                Mark mark = new Mark(span.start(), span.end(), note, place, kind);
                if (anchors.add(mark.anchor())) {
                    marks.add(mark);
                }
            }
        }
    }
}
