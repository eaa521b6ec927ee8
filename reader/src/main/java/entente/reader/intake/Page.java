package entente.reader.intake;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page as text: every visible block of it, with the part of the page that it stands in.
 *
 * @param text blocks parted by a blank line, items, cells and lines by a line's end
 * @param language as the page declares it, BCP 47
 */
record Page(String text, List<Block> blocks, List<Witness> witnesses, @Nullable String language) {
    /** Reads a page. Never throws, whatever the markup. */
    static Page of(String html) {
        org.jsoup.nodes.Document parsed = Jsoup.parse(html);
        Outline outline = Outline.of(parsed);
        Rendering rendering = new Rendering(outline);
        rendering.walk(parsed);
        return new Page(
                rendering.text(), rendering.blocks(), Testimony.of(parsed), language(parsed));
    }

    private static @Nullable String language(Element page) {
        Element html = page.selectFirst("html[lang], html[xml:lang]");
        if (html != null) {
            String tag =
                    LanguageTag.clean(
                            html.attr("lang").isBlank()
                                    ? html.attr("xml:lang")
                                    : html.attr("lang"));
            if (tag != null) {
                return tag;
            }
        }
        Element meta =
                page.selectFirst(
                        "meta[property=og:locale], meta[http-equiv=content-language], meta[name=dc.language]");
        return meta == null ? null : LanguageTag.clean(meta.attr("content"));
    }
}
