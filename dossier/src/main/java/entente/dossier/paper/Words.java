package entente.dossier.paper;

import java.util.List;

/** What stands in a paragraph or a cell. Whatever tells of the relation is a statement. */
public sealed interface Words {
    List<Run> runs();

    /**
     * Something told, with where it stands.
     *
     * @param sources the weightiest first
     * @throws IllegalArgumentException when it has no source, or says nothing
     */
    record Statement(List<Run> runs, List<Source> sources) implements Words {
        public Statement {
            runs = List.copyOf(runs);
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException(
                        "The statement (%s) has no source. Maybe it is a label."
                                .formatted(Run.text(runs)));
            }
            if (Run.text(runs).isBlank()) {
                throw new IllegalArgumentException(
                        "The statement says nothing. Maybe a blank was meant.");
            }
        }
    }

    /** The document's own words: headings of columns, explanations. It tells nothing. */
    record Label(List<Run> runs) implements Words {
        public Label {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Left to a person, and marked as left.
     *
     * @param prompt what belongs there
     * @throws IllegalArgumentException when nothing tells what belongs there
     */
    record Blank(String prompt) implements Words {
        public Blank {
            if (prompt.isBlank()) {
                throw new IllegalArgumentException(
                        "The blank has no prompt. Maybe say what belongs there.");
            }
        }

        @Override
        public List<Run> runs() {
            return List.of(Run.blank(prompt));
        }
    }

    /**
     * What is proposed to be said, with places to be filled in: it tells nothing until both sides
     * have signed it.
     *
     * @param sources of the words of others in it; empty where there are none
     */
    record Draft(List<Run> runs, List<Source> sources) implements Words {
        public Draft {
            runs = List.copyOf(runs);
            sources = List.copyOf(sources);
        }
    }

    static Words label(String text) {
        return new Label(text.isEmpty() ? List.of() : List.of(Run.of(text)));
    }

    static Words strong(String text) {
        return new Label(List.of(Run.strong(text)));
    }

    static Words told(String text, List<Source> sources) {
        return new Statement(List.of(Run.of(text)), sources);
    }

    /** Where it stands; nowhere for what tells nothing. */
    default List<Source> sources() {
        return List.of();
    }
}
