package entente.reader.passage;

import entente.domain.Area;
import entente.domain.Word;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the areas of cooperation of a clause from its cues, the most telling and earliest first.
 */
public final class Areas {
    private static final int MOST = 3;

    private final Passage passage;

    public Areas(Passage passage) {
        this.passage = passage;
    }

    /** The areas between two tokens. */
    public List<Area> of(int from, int to) {
        Map<Area, Integer> scores = new EnumMap<>(Area.class);
        int at = from;
        boolean tail = false;
        while (at < to) {
            tail |=
                    at > from
                            && (passage.is(at, Category.CUES, "purpose")
                                    || passage.is(at, Category.CUES, "result"));
            Hit hit = passage.at(at, Category.AREAS);
            if (hit == null) {
                at++;
                continue;
            }
            int weight = hit.entry().extra().isEmpty() ? 2 : Integer.parseInt(hit.entry().extra());
            int early = at - from < 12 ? 2 : 0;
            scores.merge(
                    Word.of(Area.class, hit.value()),
                    weight * weight * 4 / (tail ? 4 : 1) + early,
                    Integer::sum);
            at = hit.to();
        }
        List<Map.Entry<Area, Integer>> ranked = new ArrayList<>(scores.entrySet());
        ranked.removeIf(e -> e.getValue() < 6);
        ranked.sort(Map.Entry.<Area, Integer>comparingByValue().reversed());
        return ranked.stream().limit(MOST).map(Map.Entry::getKey).toList();
    }
}
