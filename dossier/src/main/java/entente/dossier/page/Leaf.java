package entente.dossier.page;

/**
 * A report in parts, for a page that has more around them than {@link Page} has. All parts are HTML
 * in which every text is escaped, without style or script: what they look like is up to the page.
 *
 * <p>A note's evidence is {@code e-ID}, its time's words {@code d-ID}; they lead to {@code f-ID},
 * the element that the page puts around {@link #note}. A rule is {@code rule-KEY}. All that belongs
 * to a note has the class {@code of-ID}. Used by one thread.
 */
public final class Leaf {
    private final Article article;
    private final PageWords words;
    private final Letters letters;
    private final Marks marks;

    public Leaf(Article article, PageWords words) {
        this.article = article;
        this.words = words;
        this.letters = new Letters(article.text());
        this.marks = new Marks(article, letters);
    }

    /** The text with its evidence, as a section {@code #text}; furniture can be folded away. */
    public String text() {
        Html html = new Html(words);
        new TextDrawing(html, words, Scope.SOLE, letters, article)
                .draw(article.language(), Piece.of(marks.all()));
        return html.toString();
    }

    /** What goes into a note's element. */
    public String note(Note note) {
        Html html = new Html(words);
        notes(html).inside(note);
        return html.toString();
    }

    /** The classes of a note's element. */
    public static String style(Note note) {
        return "note " + note.kind().style() + " " + Scope.SOLE.style(note.id());
    }

    /** What the day of publication was read from; empty where nothing was. */
    public String published() {
        Html html = new Html(words);
        notes(html).basis(Marks.PUBLISHED, article.date());
        return html.toString();
    }

    /** The rules that had a hand in it, and what each does. */
    public String rules() {
        Html html = new Html(words);
        new RuleDrawing(html, words, Scope.SOLE).draw(article);
        return html.toString();
    }

    /** The signs of the kinds, to which notes refer: once on the page. */
    public static String signs() {
        return Shipped.text("signs.svg");
    }

    private NoteDrawing notes(Html html) {
        return new NoteDrawing(html, words, Scope.SOLE, marks, article.language());
    }
}
