package entente.dossier.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of text over which the same marks lie, in code points.
 *
 * @param over the marks, the innermost first; at most {@link #DEPTH}
 * @param begins those that begin where it does
 * @param ends those that end where it does
 */
record Piece(int start, int end, List<Mark> over, List<Mark> begins, List<Mark> ends) {
    /** Marks one in another deeper than this are no evidence of anything; the page stays small. */
    static final int DEPTH = 12;

    /** Marks cut where any of them begins or ends, in order; what no mark lies over is left out. */
    static List<Piece> of(List<Mark> marks) {
        List<Mark> starting = marks.stream().sorted(Comparator.comparing(Mark::start)).toList();
        List<Mark> ending = marks.stream().sorted(Comparator.comparing(Mark::end)).toList();
        List<Piece> pieces = new ArrayList<>();
        TreeSet<Mark> open = new TreeSet<>(Mark.INNERMOST);
        int started = 0;
        int ended = 0;
        while (ended < ending.size()) {
            int from = started < starting.size() ? starting.get(started).start() : end(ending);
            int at = open.isEmpty() ? from : Math.min(from, ending.get(ended).end());
            List<Mark> begins = new ArrayList<>();
            while (ended < ending.size() && !open.isEmpty() && ending.get(ended).end() == at) {
                open.remove(ending.get(ended++));
            }
            while (started < starting.size() && starting.get(started).start() == at) {
                begins.add(starting.get(started));
                open.add(starting.get(started++));
            }
            if (!open.isEmpty()) {
                int next = started < starting.size() ? starting.get(started).start() : end(ending);
                int to = Math.min(next, ending.get(ended).end());
                pieces.add(piece(at, to, open, begins, ending, ended));
            }
        }
        return pieces;
    }

    private static int end(List<Mark> ending) {
        return ending.getLast().end();
    }

    private static Piece piece(
            int from, int to, TreeSet<Mark> open, List<Mark> begins, List<Mark> ending, int next) {
        List<Mark> ends = new ArrayList<>();
        for (int i = next; i < ending.size() && ending.get(i).end() == to; i++) {
            ends.add(ending.get(i));
        }
        ends.sort(Mark.INNERMOST);
        return new Piece(from, to, open.stream().limit(DEPTH).toList(), List.copyOf(begins), ends);
    }
}
