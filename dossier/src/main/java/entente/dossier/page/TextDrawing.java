package entente.dossier.page;

import entente.domain.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A report's text with its evidence, paragraph by paragraph. Evidence is cut wherever another
 * begins or ends, so that no link stands in another; page furniture can be folded away.
 */
final class TextDrawing {
    /** So many lines of furniture are shown at once; more are folded. */
    private static final int UNFOLDED = 2;

    private final Html html;
    private final PageWords words;
    private final Scope scope;
    private final Letters letters;
    private final PieceDrawing pieces;
    private final List<Span> body;

    /** The first stretch of the body that may still lie ahead. */
    private int ahead;

    TextDrawing(Html html, PageWords words, Scope scope, Letters letters, Article article) {
        this.html = html;
        this.words = words;
        this.scope = scope;
        this.letters = letters;
        this.pieces = new PieceDrawing(html, words, scope, letters);
        this.body = article.body();
    }

    void draw(String language, List<Piece> cut) {
        pieces.take(cut);
        html.open(
                "section",
                "class",
                "text",
                "lang",
                language,
                "aria-label",
                words.say(Phrase.TEXT),
                "id",
                scope.id("text"));
        List<Span> furniture = new ArrayList<>();
        boolean parted = false;
        for (Span line : letters.lines()) {
            if (line.start() == line.end()) {
                parted = true;
            } else if (belongs(line)) {
                fold(furniture);
                paragraph(line, parted);
                parted = false;
            } else {
                furniture.add(line);
            }
        }
        fold(furniture);
        html.close("section").line();
    }

    /** Whether any of the line is the report's own. Lines come in order. */
    private boolean belongs(Span line) {
        while (ahead < body.size() && body.get(ahead).end() <= line.start()) {
            ahead++;
        }
        return ahead < body.size() && body.get(ahead).start() < line.end();
    }

    private void paragraph(Span line, boolean parted) {
        html.open("p", "class", parted ? null : "next");
        int at = line.start();
        for (int i = ahead; i < body.size() && body.get(i).start() < line.end(); i++) {
            int from = Math.max(at, body.get(i).start());
            int to = Math.min(line.end(), body.get(i).end());
            aside(at, from);
            if (from < to) {
                pieces.draw(from, to);
                at = to;
            }
        }
        aside(at, line.end());
        html.close("p").line();
    }

    /** Furniture within a line of the report. */
    private void aside(int from, int to) {
        if (from < to) {
            html.open("span", "class", "furniture");
            pieces.draw(from, to);
            html.close("span");
        }
    }

    private void fold(List<Span> furniture) {
        if (furniture.isEmpty()) {
            return;
        }
        boolean open =
                body.isEmpty()
                        || furniture.size() <= UNFOLDED
                        || furniture.stream().anyMatch(pieces::touch);
        html.open("details", "class", "furniture", "open", open ? "" : null);
        html.words(
                "summary",
                words.say(Phrase.FURNITURE, String.valueOf(furniture.size())),
                "lang",
                words.language());
        for (Span line : furniture) {
            html.open("p");
            pieces.draw(line.start(), line.end());
            html.close("p");
        }
        html.close("details").line();
        furniture.clear();
    }
}
