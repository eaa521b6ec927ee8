package entente.dossier.page;

/** One report: its head and its text, and its findings beside it. */
final class ArticleDrawing {
    private final Html html;
    private final PageWords words;

    ArticleDrawing(Html html, PageWords words) {
        this.html = html;
        this.words = words;
    }

    void draw(Article article, Scope scope) {
        Letters letters = new Letters(article.text());
        Marks marks = new Marks(article, letters);
        String title = scope.id("title");
        html.open("article", "id", scope.id("report"), "aria-labelledby", title).line();
        html.open("div", "class", "leaf");
        NoteDrawing notes = new NoteDrawing(html, words, scope, marks, article.language());
        head(article, scope, title, notes);
        new TextDrawing(html, words, scope, letters, article)
                .draw(article.language(), Piece.of(marks.all()));
        html.close("div").line();
        html.open(
                "aside",
                "class",
                "findings",
                "id",
                scope.id("findings"),
                "aria-label",
                words.say(Phrase.FINDINGS) + ": " + article.title());
        html.open("div", "class", "pane");
        if (article.chapters().isEmpty()) {
            html.words("p", words.say(Phrase.NOTHING), "class", "nothing");
        }
        article.chapters().forEach(notes::draw);
        new RuleDrawing(html, words, scope).draw(article);
        html.close("div").close("aside").close("article").line();
    }

    private void head(Article article, Scope scope, String title, NoteDrawing notes) {
        html.open("header");
        String rank = scope.equals(Scope.SOLE) ? "h1" : "h2";
        html.words(rank, article.title(), "id", title, "lang", article.language());
        html.open("ul", "class", "facts");
        article.facts().forEach(fact -> html.words("li", fact));
        html.close("ul");
        html.open(
                "div",
                "class",
                "published " + scope.style(Marks.PUBLISHED),
                "id",
                scope.id("f-" + Marks.PUBLISHED),
                "tabindex",
                "-1");
        html.words("p", article.published());
        notes.basis(Marks.PUBLISHED, article.date());
        html.close("div");
        html.close("header").line();
    }
}
