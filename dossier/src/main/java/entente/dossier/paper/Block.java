package entente.dossier.paper;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A part of a document, one below the other. */
public sealed interface Block {
    /** All words in it, in the order in which they are read. */
    default Stream<Words> words() {
        return Stream.empty();
    }

    /** The document's name, large. */
    record Title(String text, Tone tone) implements Block {
        /** How it stands on its page. */
        public enum Tone {
            TITLE,
            SUBTITLE
        }
    }

    /**
     * A heading.
     *
     * @param level 1 to 3
     * @param text with its number, where it has one
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException(
                        "The heading (%s) is of level %d. Maybe 3 was meant."
                                .formatted(text, level));
            }
        }
    }

    /** Words on their own. */
    record Paragraph(Words content) implements Block {
        @Override
        public Stream<Words> words() {
            return Stream.of(content);
        }
    }

    /**
     * A paragraph that others refer to by its number, the same in each language's document.
     *
     * @param number "3.2"
     */
    record Clause(String number, Words content) implements Block {
        @Override
        public Stream<Words> words() {
            return Stream.of(content);
        }
    }

    /** Things of one kind, one below the other. */
    record Items(List<Words> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public Stream<Words> words() {
            return items.stream();
        }
    }

    /**
     * Rows of as many cells as there are columns.
     *
     * @param widths of the columns, each a share of the whole
     * @param head repeated on every page; empty for none
     * @throws IllegalArgumentException when a row has more or fewer cells
     */
    record Table(List<Integer> widths, List<Words> head, List<List<Words>> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = widths.size();
            if (columns == 0 || !head.isEmpty() && head.size() != columns) {
                throw new IllegalArgumentException(
                        "The table's head has %d cells for %d columns."
                                .formatted(head.size(), columns));
            }
            rows.forEach(row -> check(row, columns));
        }

        private static void check(List<Words> row, int columns) {
            if (row.size() != columns) {
                throw new IllegalArgumentException(
                        "The table's row has %d cells for %d columns."
                                .formatted(row.size(), columns));
            }
        }

        @Override
        public Stream<Words> words() {
            return Stream.concat(head.stream(), rows.stream().flatMap(List::stream));
        }
    }

    /**
     * A drawing over the whole width.
     *
     * @param svg as {@link entente.dossier.picture.Picture} makes it
     * @param description what it shows, for those who do not see it
     */
    record Drawing(String svg, String description, Words caption) implements Block {
        @Override
        public Stream<Words> words() {
            return Stream.of(caption);
        }
    }

    /**
     * Another's text, whole.
     *
     * @param language BCP 47
     * @throws IllegalArgumentException when it has no source
     */
    record Excerpt(List<String> paragraphs, String language, List<Source> sources)
            implements Block {
        public Excerpt {
            paragraphs = List.copyOf(paragraphs);
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException(
                        "The excerpt has no source. Maybe its report was erased.");
            }
        }

        /** The first paragraph bears the note for all. */
        @Override
        public Stream<Words> words() {
            return IntStream.range(0, paragraphs.size()).mapToObj(this::paragraph);
        }

        private Words paragraph(int index) {
            List<Run> runs = List.of(Run.plain(paragraphs.get(index), language));
            return index == 0 ? new Words.Statement(runs, sources) : new Words.Label(runs);
        }
    }

    /** The headings with their pages. */
    record Contents(String heading) implements Block {}

    /** What follows begins a page. */
    record NewPage() implements Block {}
}
