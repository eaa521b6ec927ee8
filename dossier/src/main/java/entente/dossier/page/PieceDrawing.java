package entente.dossier.page;

import entente.domain.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text with links to what was found in it. A piece leads to the innermost finding that it belongs
 * to; where an evidence ends stands a small mark with its finding's id, so that every finding can
 * be reached, by the keyboard too.
 */
final class PieceDrawing {
    private final Html html;
    private final PageWords words;
    private final Scope scope;
    private final Letters letters;
    private List<Piece> pieces = List.of();
    private int next;

    PieceDrawing(Html html, PageWords words, Scope scope, Letters letters) {
        this.html = html;
        this.words = words;
        this.scope = scope;
        this.letters = letters;
    }

    void take(List<Piece> cut) {
        pieces = cut;
        next = 0;
    }

    /** Whether a piece lies in a stretch that was not drawn yet. */
    boolean touch(Span line) {
        for (int i = next; i < pieces.size() && pieces.get(i).start() < line.end(); i++) {
            if (pieces.get(i).end() > line.start()) {
                return true;
            }
        }
        return false;
    }

    /** Draws a stretch; stretches come in order. */
    void draw(int from, int to) {
        int at = from;
        while (next < pieces.size() && pieces.get(next).end() <= from) {
            next++;
        }
        for (int i = next; i < pieces.size() && pieces.get(i).start() < to; i++) {
            Piece piece = pieces.get(i);
            int start = Math.max(at, piece.start());
            int end = Math.min(to, piece.end());
            letters.onto(html, at, start);
            if (start == piece.start()) {
                piece.begins().forEach(mark -> anchor(mark.anchor()));
            }
            link(piece, start, end);
            if (end == piece.end()) {
                piece.ends().forEach(mark -> tag(mark, around(piece)));
            }
            at = end;
        }
        letters.onto(html, at, to);
    }

    private void anchor(String name) {
        html.open("span", "id", scope.id(name)).close("span");
    }

    private void link(Piece piece, int from, int to) {
        String kinds =
                piece.over().stream()
                        .map(mark -> mark.kind().style())
                        .distinct()
                        .collect(Collectors.joining(" "));
        String notes =
                piece.over().stream()
                        .map(mark -> scope.style(mark.note()))
                        .distinct()
                        .collect(Collectors.joining(" "));
        html.open(
                "a",
                "class",
                "e " + kinds + " " + notes,
                "href",
                scope.address("f-" + piece.over().getFirst().note()),
                "tabindex",
                "-1");
        letters.onto(html, from, to);
        html.close("a");
    }

    /**
     * The class of the evidence that goes on behind a piece, so that its colour does not break off.
     */
    private static String around(Piece piece) {
        return piece.over().stream()
                .filter(mark -> mark.end() > piece.end())
                .findFirst()
                .map(mark -> " in-" + mark.kind().word())
                .orElse("");
    }

    /** A date needs no mark of its own: its finding has one. */
    private void tag(Mark mark, String around) {
        if (mark.kind() != Kind.DATE) {
            html.words(
                    "a",
                    mark.note(),
                    "class",
                    "tag " + mark.kind().style() + around + " " + scope.style(mark.note()),
                    "href",
                    scope.address("f-" + mark.note()),
                    "lang",
                    words.language(),
                    "aria-label",
                    mark.note() + ", " + words.kind(mark.kind()));
        }
    }
}
