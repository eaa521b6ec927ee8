package entente.desk.report;

import entente.dossier.page.Note;
import java.util.List;

/**
 * A finding, or a doubt, beside the text.
 *
 * @param note as which it is drawn
 * @param name of the finding; empty for a doubt
 * @param kind as it is typed, "commitment"; empty for a doubt
 * @param review what was decided on it; empty for a doubt
 * @param mine whether the visitor may decide on it
 * @param style classes of its element
 * @param inside what it tells, as HTML
 * @param quote its words on one line
 * @param doubts about it, worded
 */
public record Card(
        Note note,
        String name,
        String kind,
        String review,
        boolean mine,
        String style,
        String inside,
        String quote,
        List<Doubted> doubts) {
    public Card {
        doubts = List.copyOf(doubts);
    }

    /**
     * @param note of the doubt
     */
    public record Doubted(String note, String why) {}

    public boolean isPending() {
        return review.equals("pending");
    }

    /** Whether it waits for this visitor. */
    public boolean waits() {
        return mine && isPending();
    }
}
