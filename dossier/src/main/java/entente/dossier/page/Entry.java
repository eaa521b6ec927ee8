package entente.dossier.page;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A report in the contents of several.
 *
 * @param language BCP 47, of its title
 * @param counts how many findings of each kind
 * @param address where the report itself stands
 */
public record Entry(
        String title,
        String language,
        String published,
        Map<Kind, Integer> counts,
        String address) {
    public static Entry of(Article article, String address) {
        return new Entry(
                article.title(),
                article.language(),
                article.published(),
                counts(List.of(article)),
                address);
    }

    static Map<Kind, Integer> counts(List<Article> articles) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Article article : articles) {
            article.notes().forEach(note -> counts.merge(note.kind(), 1, Integer::sum));
        }
        return counts;
    }
}
