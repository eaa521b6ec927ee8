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

/** Finds projects, which are works that are built, by a noun and the name behind or before it. */
public final class Projects {
    private final Passage passage;
    private final Names names;
    private final WorkNames works;
    private final WorkProgress progress;
    private final Map<String, Project> found = new LinkedHashMap<>();

    private Projects(Passage passage) {
        this.passage = passage;
        this.names = new Names(passage);
        this.works = new WorkNames(passage, names);
        this.progress = new WorkProgress(passage);
    }

    /** The projects in the order of the text; ids run from "p1". */
    public static List<Project> of(Passage passage) {
        Projects projects = new Projects(passage);
        for (Sentence sentence : passage.sentences()) {
            projects.in(sentence);
        }
        return List.copyOf(projects.found.values());
    }

    private void in(Sentence sentence) {
        int at = sentence.from();
        int free = at;
        while (at < sentence.to()) {
            Hit hit = passage.at(at, Category.PROJECTS);
            if (hit == null) {
                at++;
                continue;
            }
            free = read(hit, free, sentence);
            at = free;
        }
    }

    /** Reads what a work's noun names, from a token on; gives the token behind it. */
    private int read(Hit hit, int free, Sentence sentence) {
        int from = works.start(hit, free);
        int to = works.end(hit, from, sentence.to());
        if (to > hit.to() || from < hit.from()) {
            boolean zone = hit.value().equals("zone");
            Progress status = progress.of(sentence, from, to, zone);
            if (status != null) {
                put(from, to, status);
            }
        }
        return to;
    }

    private void put(int from, int to, Progress status) {
        String name = names.written(from, to);
        found.putIfAbsent(
                Folding.slow(name),
                new Project(
                        "p" + (found.size() + 1),
                        name,
                        status,
                        List.of(passage.evidence(from, to)),
                        Rule.PROJECT.key()));
    }
}
