package entente.reader.commitment;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table of actions hold.
 *
 * @param count of all columns
 * @param action the column of what is to be done, from 0
 * @param by that of who does it; -1 for none
 * @param due that of when it is due; -1 for none
 * @param status that of what has become of it; -1 for none
 * @param loose whether the one of when it is due is headed by no more than "time"
 */
record Columns(int count, int action, int by, int due, int status, boolean loose) {
    /** Words that a column's head may have beside those that tell what it holds. */
    private static final int MOST_BESIDE = 3;

    /**
     * The columns that a row of cells heads; null where it heads no table of actions: there is no
     * column of what is to be done, or neither of who does it nor of when; or there is one of
     * places, names or figures, as in programmes, lists of delegates and statistics.
     */
    static @Nullable Columns of(Passage passage, List<Clause> cells) {
        List<String> kinds = new ArrayList<>();
        for (Clause cell : cells) {
            kinds.add(kind(passage, cell));
        }
        int action = kinds.indexOf("action");
        int by = kinds.indexOf("by");
        int due = kinds.indexOf("due");
        int time = kinds.indexOf("time");
        boolean other = kinds.contains("other");
        // A plan ends with when; a programme of a visit begins with it.
        boolean loose = due < 0 && by >= 0 && time > action;
        boolean programme = time >= 0 && time < action;
        if (action < 0 || by < 0 && due < 0 || other || programme) {
            return null;
        }
        int when = loose ? time : due;
        return new Columns(cells.size(), action, by, when, kinds.indexOf("status"), loose);
    }

    /** What a head's words say that its column holds; empty where they don't. */
    private static String kind(Passage passage, Clause cell) {
        Hit hit = passage.at(cell.from(), Category.COLUMNS);
        if (hit == null) {
            return "";
        }
        boolean numbered = hit.value().equals("number") && hit.to() < cell.to();
        int behind = numbered && passage.tokens().isSign(hit.to(), '.') ? hit.to() + 1 : hit.to();
        Hit next = numbered ? passage.at(behind, Category.COLUMNS) : null;
        Hit told = next == null ? hit : next;
        return cell.to() - told.to() <= MOST_BESIDE ? told.value() : "";
    }
}
