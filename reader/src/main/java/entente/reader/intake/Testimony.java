package entente.reader.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's metadata says of its dates: meta elements, JSON-LD, time elements. Read leniently
 * and within bounds.
 */
final class Testimony {
    private static final int MOST = 32;
    private static final int LONGEST_SCRIPT = 1 << 18;
    private static final Set<String> NAMES =
            Set.of(
                    "article:published_time",
                    "article:modified_time",
                    "og:updated_time",
                    "og:published_time",
                    "datepublished",
                    "datemodified",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "date",
                    "dc.date",
                    "dc.date.issued",
                    "dc.date.created",
                    "dc.date.modified",
                    "dcterms.created",
                    "dcterms.date",
                    "dcterms.issued",
                    "dcterms.modified",
                    "last-modified",
                    "sailthru.date",
                    "parsely-pub-date",
                    "article.published",
                    "article.updated",
                    "govuk:first-published-at",
                    "govuk:updated-at",
                    "govuk:public-updated-at");
    private static final List<String> KEYS =
            List.of("datePublished", "dateModified", "dateCreated", "uploadDate");

    private final List<Witness> found = new ArrayList<>();

    private Testimony() {}

    static List<Witness> of(Element page) {
        Testimony testimony = new Testimony();
        page.select("meta[content]").forEach(testimony::meta);
        page.select("script[type=application/ld+json]")
                .forEach(script -> testimony.linked(script.data()));
        page.select("time[datetime]").forEach(time -> testimony.add("time", time.attr("datetime")));
        return List.copyOf(testimony.found);
    }

    private void meta(Element meta) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = meta.attr(key).strip();
            if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                add(name, meta.attr("content"));
                return;
            }
        }
    }

    /** The dates of JSON-LD, found by their keys: pages' JSON is often broken. */
    private void linked(String script) {
        if (script.length() > LONGEST_SCRIPT) {
            return;
        }
        for (String key : KEYS) {
            int at = script.indexOf('"' + key + '"');
            int open = at < 0 ? -1 : script.indexOf('"', at + key.length() + 2);
            int close = open < 0 ? -1 : script.indexOf('"', open + 1);
            if (close > 0) {
                add(key, script.substring(open + 1, close));
            }
        }
    }

    private void add(String name, String written) {
        LocalDate day = day(written.strip());
        if (day != null && found.size() < MOST) {
            Witness witness = new Witness(name, day);
            if (!found.contains(witness)) {
                found.add(witness);
            }
        }
    }

    /**
     * The day of {@code 2023-07-11T14:50}, {@code 2023/07/11}, {@code 20230711}; null for anything
     * else.
     */
    private static @Nullable LocalDate day(String written) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < written.length() && i < 10 && digits.length() < 8; i++) {
            char c = written.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if ((c != '-' && c != '/') || (i != 4 && i != 7)) {
                return null;
            }
        }
        if (digits.length() != 8) {
            return null;
        }
        int number = Integer.parseInt(digits.toString());
        try {
            return LocalDate.of(number / 10000, number / 100 % 100, number % 100);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
