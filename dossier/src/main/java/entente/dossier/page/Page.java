package entente.dossier.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports as one file of HTML that needs nothing but itself: no network, no script for anything
 * that matters, no font but the Lao one that it brings along. The same reports and words give the
 * same bytes.
 */
public final class Page {
    /** Begins every page, so that no other file is taken for one. */
    public static final String MAKER = "<!doctype html><!-- A page of Entente's -->";

    private final List<Article> articles;
    private final PageWords words;
    private final @Nullable String index;

    private Page(List<Article> articles, PageWords words, @Nullable String index) {
        this.articles = List.copyOf(articles);
        this.words = words;
        this.index = index;
    }

    /** Reports on one page, in order; several with their contents before them. */
    public static String of(List<Article> articles, PageWords words) {
        return new Page(articles, words, null).draw();
    }

    /**
     * One report of several that have a page each.
     *
     * @param index the address of their contents
     */
    public static String of(Article article, PageWords words, String index) {
        return new Page(List.of(article), words, index).draw();
    }

    /** The contents of reports that have a page each. */
    public static String contents(List<Entry> entries, PageWords words) {
        Html html = new Html(words);
        FrameDrawing frame = new FrameDrawing(html, words);
        String title = words.say(Phrase.REPORTS, String.valueOf(entries.size()));
        frame.top(List.of(), null);
        html.open("main").words("h1", title);
        frame.contents(entries);
        html.close("main").line();
        frame.foot(List.of());
        return new Sheet(words).of(title, html.toString(), "");
    }

    private String draw() {
        Html html = new Html(words);
        FrameDrawing frame = new FrameDrawing(html, words);
        frame.top(articles, index);
        html.open("main").line();
        if (articles.size() != 1) {
            html.words("h1", title());
            frame.contents(entries());
        }
        for (int i = 0; i < articles.size(); i++) {
            new ArticleDrawing(html, words).draw(articles.get(i), scope(i));
        }
        html.close("main").line();
        frame.foot(articles);
        return new Sheet(words).of(title(), html.toString(), lights());
    }

    private String title() {
        return articles.size() == 1
                ? articles.getFirst().title()
                : words.say(Phrase.REPORTS, String.valueOf(articles.size()));
    }

    private List<Entry> entries() {
        return IntStream.range(0, articles.size())
                .mapToObj(i -> Entry.of(articles.get(i), scope(i).address("report")))
                .toList();
    }

    private Scope scope(int index) {
        return articles.size() == 1 ? Scope.SOLE : Scope.of(index + 1);
    }

    /**
     * Where one of a note's places is gone to, or the note itself, all that belongs to it lights.
     * Each rule looks into its own report only: browsers search all that is below {@code :has}.
     */
    private String lights() {
        String lit =
                IntStream.range(0, articles.size())
                        .boxed()
                        .flatMap(i -> lit(articles.get(i), scope(i)))
                        .collect(Collectors.joining(",\n"));
        return lit + "{--glow:var(--glow-on);--ring:var(--light)}\n";
    }

    private static Stream<String> lit(Article article, Scope scope) {
        return Stream.concat(
                Stream.of(selector(scope, Marks.PUBLISHED)),
                article.notes().map(note -> selector(scope, note.id())));
    }

    private static String selector(Scope scope, String note) {
        return "%s:has(:is(%s,%s,%s):target) .%s"
                .formatted(
                        scope.address("report"),
                        scope.address("f-" + note),
                        scope.address(Mark.anchor(note, 1, false)),
                        scope.address(Mark.anchor(note, 1, true)),
                        scope.style(note));
    }
}
