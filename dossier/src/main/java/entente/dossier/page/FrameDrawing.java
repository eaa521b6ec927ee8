package entente.dossier.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around the reports: the bar above, the contents, the foot. */
final class FrameDrawing {
    private final Html html;
    private final PageWords words;

    FrameDrawing(Html html, PageWords words) {
        this.html = html;
        this.words = words;
    }

    /**
     * The way past all to the findings, and boxes with which kinds are shown and hidden.
     *
     * @param index where the contents are; null where they are not elsewhere
     */
    void top(List<Article> articles, @Nullable String index) {
        if (articles.size() == 1) {
            html.words("a", words.say(Phrase.SKIP), "class", "skip", "href", "#findings");
        }
        html.open("header", "class", "bar").words("span", "Entente", "class", "brand");
        if (index != null) {
            html.words("a", words.say(Phrase.CONTENTS), "class", "index", "href", index);
        }
        html.open("div", "class", "boxes", "role", "group", "aria-label", words.say(Phrase.SHOW));
        Entry.counts(articles).forEach(this::box);
        html.close("div").close("header").line();
    }

    private void box(Kind kind, int count) {
        html.open("label", "class", "box " + kind.style());
        html.open("input", "type", "checkbox", "checked", "", "id", kind.box());
        html.sign(kind).text(words.kind(kind)).text(" ");
        html.words("b", String.valueOf(count)).close("label");
    }

    /** The reports with the way to each. */
    void contents(List<Entry> entries) {
        html.open("nav", "class", "contents", "aria-label", words.say(Phrase.CONTENTS));
        html.open("ol").line();
        entries.forEach(this::entry);
        html.close("ol").close("nav").line();
    }

    private void entry(Entry entry) {
        html.open("li");
        html.words("a", entry.title(), "href", entry.address(), "lang", entry.language());
        html.words("span", entry.published(), "class", "facts");
        html.open("span", "class", "counts");
        entry.counts().forEach(this::count);
        html.close("span").close("li").line();
    }

    private void count(Kind kind, int count) {
        html.open("span", "class", kind.style(), "title", words.kind(kind));
        html.sign(kind).text(String.valueOf(count));
        html.words("span", words.kind(kind), "class", "unseen").close("span").text(" ");
    }

    /** Of which files the page was made, and by what. */
    void foot(List<Article> articles) {
        html.open("footer").words("p", words.say(Phrase.WHOLE));
        html.words("p", words.say(Phrase.KEYS), "class", "keys");
        html.open("ul");
        for (Article article : articles) {
            html.open("li").words("bdi", article.file()).text(" · SHA-256 ");
            html.words("code", article.sha256()).close("li");
        }
        html.close("ul").words("p", words.program()).close("footer").line();
    }
}
