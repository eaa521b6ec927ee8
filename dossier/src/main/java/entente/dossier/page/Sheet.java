package entente.dossier.page;

/** The sheet that a page's content is put on: its head, its style, what it may do. */
record Sheet(PageWords words) {
    /**
     * @param content the body's elements
     * @param lights further rules of style
     */
    String of(String title, String content, String lights) {
        String style =
                (Shipped.isLaoIn(content) ? Shipped.lao() : "") + Shipped.text("page.css") + lights;
        String script = Shipped.text("page.js");
        Html html = new Html(words);
        html.literal(Page.MAKER).line().open("html", "lang", words.language()).line();
        html.open("head").open("meta", "charset", "utf-8");
        html.open(
                "meta", "http-equiv", "Content-Security-Policy", "content", policy(style, script));
        meta(html, "viewport", "width=device-width, initial-scale=1");
        meta(html, "color-scheme", "light dark");
        meta(html, "referrer", "no-referrer");
        meta(html, "generator", words.program());
        html.open("link", "rel", "icon", "href", "data:,");
        html.open("title").plain(title).close("title").line();
        html.open("style").literal(style).close("style").close("head").line();
        html.open("body").line().literal(Shipped.text("signs.svg")).literal(content);
        html.open("script").literal(script).close("script").close("body").close("html").line();
        return html.toString();
    }

    /** What a page may do: show itself. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src %s; script-src %s; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
                .formatted(Shipped.hash(style), Shipped.hash(script));
    }

    private static void meta(Html html, String name, String content) {
        html.open("meta", "name", name, "content", content);
    }
}
