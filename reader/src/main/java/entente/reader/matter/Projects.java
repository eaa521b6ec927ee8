package entente.reader.matter;

import entente.domain.Progress;
import entente.domain.Project;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Folding;
import entente.reader.text.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds projects, which are works that are built, by a noun and the name behind or before it. */
public final class Projects {
    /** What says that a work is to be built stands so many tokens before it at most. */
    private static final int PLANNED = 7;

    private final Passage passage;
    private final Names names;
    private final boolean headFirst;
    private final Map<String, Project> found = new LinkedHashMap<>();

    private Projects(Passage passage) {
        this.passage = passage;
        this.names = new Names(passage);
        this.headFirst = passage.language().grammar().headFirst();
    }

    /** The projects in the order of the text; ids run from "p1". */
    public static List<Project> of(Passage passage) {
        Projects projects = new Projects(passage);
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.from();
            while (at < sentence.to()) {
                Hit hit = passage.at(at, Category.PROJECTS);
                at = Math.max(at + 1, hit == null ? 0 : projects.read(hit, sentence));
            }
        }
        return List.copyOf(projects.found.values());
    }

    /** Reads what a work's noun names; gives the token behind it. */
    private int read(Hit hit, Sentence sentence) {
        int from = headFirst ? hit.from() : names.start(hit.from(), sentence.from());
        int to = headFirst ? end(hit.to(), sentence.to()) : hit.to();
        Progress status = status(sentence, from, to);
        if ((to > hit.to() || from < hit.from()) && status != null) {
            String name = names.written(from, to);
            String id = "p" + (found.size() + 1);
            found.putIfAbsent(
                    Folding.slow(name),
                    new Project(
                            id,
                            name,
                            status,
                            List.of(passage.evidence(from, to)),
                            Rule.PROJECT.key()));
        }
        return to;
    }

    /** "Trường Tiểu học Hữu nghị | tại huyện Sepon": where it is, if it has no other name. */
    private int end(int from, int limit) {
        int named = names.end(from, limit);
        int place = passage.hits().end(from, Category.CUES, "at");
        if (named > from || place < 0) {
            return named;
        }
        int province = passage.hits().end(place, Category.MARKERS, "site");
        int end = province < 0 ? place : names.end(province, limit);
        return province >= 0 && end > province ? end : named;
    }

    /** How far a work is, as the words around it tell; null where they don't. */
    private @Nullable Progress status(Sentence sentence, int from, int to) {
        for (int at = Math.max(sentence.from(), from - PLANNED); at < from; at++) {
            if (passage.hits().end(at, Category.MARKERS, "to-build") > at) {
                return Progress.PLANNED;
            }
        }
        for (int at = Math.max(sentence.from(), from - 12);
                at < Math.min(sentence.to(), to + 16);
                at++) {
            if (passage.is(at, Category.CUES, "built")) {
                return Progress.COMPLETED;
            }
            if (passage.is(at, Category.CUES, "building")) {
                return Progress.UNDER_WAY;
            }
        }
        return null;
    }
}
