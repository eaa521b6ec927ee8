package entente.reader.commitment;

import entente.domain.Mode;
import entente.domain.Party;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * "No. | Action | Responsible | Deadline": each row below such a head is undertaken, by whom its
 * column says. Cells are parted by bars, as all that opens files writes tables.
 */
final class ActionTables {
    /** Tokens of a line inside a table that only heads the rows below it: "I. Trade". */
    private static final int LONGEST_HEADING = 16;

    private static final int SHORTEST = 2;

    /** "08:30", "8h30", "9h". */
    private static final Pattern HOUR =
            Pattern.compile("(?<!\\d)\\d{1,2}(?::\\d{2}|h(?:\\d{2})?)(?![\\p{L}\\d])");

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions mentions;
    private final Relation relation;
    private final Minutes minutes;

    ActionTables(Passage passage, PartyMentions mentions, Relation relation, Minutes minutes) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.mentions = mentions;
        this.relation = relation;
        this.minutes = minutes;
    }

    /**
     * Reads the table whose head the sentence is; gives the index of the first sentence behind it,
     * or the same where it is none.
     */
    int read(int index) {
        List<Clause> head = begins(index) ? cells(index) : List.of();
        Columns columns = head.size() < 2 ? null : Columns.of(passage, head);
        if (columns == null) {
            return index;
        }
        List<List<Clause>> rows = new ArrayList<>();
        int at = behind(index);
        while (at < passage.sentences().size()) {
            List<Clause> row = cells(at);
            if (isRow(row, columns) && Columns.of(passage, row) == null) {
                rows.add(row);
            } else if (!row.isEmpty() || !isHeading(at, columns)) {
                break;
            }
            at = behind(at);
        }
        if (rows.isEmpty() || columns.loose() && rows.stream().anyMatch(this::hasHour)) {
            return index;
        }
        rows.forEach(row -> note(row, columns));
        return at;
    }

    /** Whether the sentence is the first of its line. */
    private boolean begins(int index) {
        List<Sentence> sentences = passage.sentences();
        return index == 0 || sentences.get(index - 1).block() != sentences.get(index).block();
    }

    private boolean isRow(List<Clause> row, Columns columns) {
        return row.size() > 1 && row.size() <= columns.count() && row.size() > columns.action();
    }

    private boolean isHeading(int index, Columns columns) {
        int next = behind(index);
        Clause block = block(index);
        return block.to() - block.from() <= LONGEST_HEADING
                && next < passage.sentences().size()
                && isRow(cells(next), columns);
    }

    /** A time of day: then it is a programme, and nothing is undertaken. */
    private boolean hasHour(List<Clause> row) {
        int from = tokens.start(row.getFirst().from());
        int to = tokens.end(row.getLast().to() - 1);
        return HOUR.matcher(tokens.text()).region(from, Math.max(from, to)).find();
    }

    private void note(List<Clause> row, Columns columns) {
        Clause action = trimmed(row.get(columns.action()));
        if (action.to() - action.from() < SHORTEST || isDone(row, columns)) {
            return;
        }
        List<Party> by = by(row, columns);
        boolean one = by.size() == 1;
        Party other = one ? relation.other(by.getFirst()) : null;
        Undertaking undertaking =
                new Undertaking(
                        one ? Mode.PLEDGE : Mode.AGREE,
                        by,
                        other == null ? List.of() : List.of(other),
                        Rule.TABLE_ROW,
                        action.from(),
                        action.to(),
                        false);
        boolean due = columns.due() >= 0 && columns.due() < row.size();
        undertaking.deadline = due ? row.get(columns.due()) : new Clause(action.to(), action.to());
        undertaking.last = !columns.loose();
        minutes.add(undertaking);
    }

    /** Whom of the two the row's column names; both where it names neither. */
    private List<Party> by(List<Clause> row, Columns columns) {
        TreeSet<Party> by = new TreeSet<>();
        if (columns.by() >= 0 && columns.by() < row.size()) {
            Clause cell = row.get(columns.by());
            for (PartyMention mention : mentions.between(cell.from(), cell.to())) {
                if (relation.has(mention.party())) {
                    by.add(mention.party());
                }
            }
            for (int at = cell.from(); at < cell.to(); at++) {
                Hit side = passage.at(at, Category.SIDES);
                if (side != null && side.value().equals("both")) {
                    by.addAll(relation.parties());
                }
            }
        }
        return by.isEmpty() ? relation.parties() : List.copyOf(by);
    }

    private boolean isDone(List<Clause> row, Columns columns) {
        if (columns.status() < 0 || columns.status() >= row.size()) {
            return false;
        }
        return passage.is(row.get(columns.status()).from(), Category.COLUMNS, "done");
    }

    /** Without the stop behind it. */
    private Clause trimmed(Clause cell) {
        int to = cell.to();
        while (to > cell.from()
                && (tokens.isSign(to - 1, '.')
                        || tokens.isSign(to - 1, ';')
                        || tokens.isSign(to - 1, ','))) {
            to--;
        }
        return new Clause(cell.from(), to);
    }

    /** The cells of the line that begins with the sentence; none where it begins with another. */
    private List<Clause> cells(int index) {
        Clause block = block(index);
        List<Clause> cells = new ArrayList<>();
        int from = block.from();
        for (int at = block.from(); at < block.to(); at++) {
            if (tokens.isSign(at, '|')) {
                cells.add(new Clause(from, at));
                from = at + 1;
            }
        }
        if (!cells.isEmpty()) {
            cells.add(new Clause(from, block.to()));
        }
        return cells;
    }

    /** All tokens of the line that the sentence begins. */
    private Clause block(int index) {
        List<Sentence> sentences = passage.sentences();
        return new Clause(sentences.get(index).from(), sentences.get(behind(index) - 1).to());
    }

    private int behind(int index) {
        List<Sentence> sentences = passage.sentences();
        int behind = index + 1;
        while (behind < sentences.size()
                && sentences.get(behind).block() == sentences.get(index).block()) {
            behind++;
        }
        return behind;
    }
}
