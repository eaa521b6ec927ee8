package entente.domain.follow.said;

import entente.domain.Area;
import entente.domain.Mode;
import entente.domain.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which earlier sayings have nearly the same words: in one language, by the same side, of one kind,
 * in areas that meet. Two have nearly the same words when {@value #SHARED} of all their words are
 * in both, or when {@value #CONTAINED} of the shorter one's are in one that is at most {@value
 * #LONGER} times as long. Used by one thread.
 *
 * <p>Either way they share so many of the shorter one's words that they share one of its rarest, so
 * only sayings with such a word in common are compared at all (prefix filtering: Chaudhuri, Ganti
 * and Kaushik, "A primitive operator for similarity joins in data cleaning", ICDE 2006).
 */
final class Rewording {
    static final double SHARED = 0.7;
    static final double CONTAINED = 0.9;
    static final double LONGER = 2;

    /** Fewer words than these are too general to be contained in anything. */
    private static final int LEAST_CONTAINED = 5;

    /** The least part of the shorter one's words that either measure asks for. */
    private static final double LEAST = 2 * SHARED / (1 + SHARED);

    /** So near must a further saying be to the first one, lest a chain of them drifts away. */
    private static final double NEAR_THE_FIRST = 0.45;

    private record Kind(String language, List<Party> by, Mode act) {}

    private static final class Shelf {
        final Map<String, Integer> ranks;
        final Map<Integer, List<Integer>> byRare = new HashMap<>();
        final Map<Integer, List<Integer>> byAny = new HashMap<>();

        Shelf(Map<String, Integer> ranks) {
            this.ranks = ranks;
        }
    }

    private final List<Said> said;
    private final Map<Kind, Shelf> shelves = new HashMap<>();
    private final List<int[]> words = new ArrayList<>();

    /** The number of the saying that last met each saying as a candidate. */
    private final int[] met;

    Rewording(List<Said> said) {
        this.said = said;
        met = new int[said.size()];
        Arrays.fill(met, -1);
        Map<Kind, Map<String, Integer>> counts = new HashMap<>();
        for (Said each : said) {
            Map<String, Integer> count = counts.computeIfAbsent(kind(each), _ -> new HashMap<>());
            each.wording().words().forEach(word -> count.merge(word, 1, Integer::sum));
        }
        counts.forEach((kind, count) -> shelves.put(kind, new Shelf(ranks(count))));
        said.forEach(each -> words.add(ranked(each)));
    }

    private static Kind kind(Said said) {
        Mode act = said.asks() ? said.commitment().act() : Mode.AGREE;
        return new Kind(said.filing().report().language(), said.commitment().by(), act);
    }

    /** The rarest word first. */
    private static Map<String, Integer> ranks(Map<String, Integer> count) {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(count.entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey));
        Map<String, Integer> ranks = HashMap.newHashMap(sorted.size());
        sorted.forEach(entry -> ranks.put(entry.getKey(), ranks.size()));
        return ranks;
    }

    private int[] ranked(Said each) {
        Map<String, Integer> ranks = shelf(each).ranks;
        return each.wording().words().stream()
                .mapToInt(word -> ranks.getOrDefault(word, 0))
                .sorted()
                .toArray();
    }

    private Shelf shelf(Said each) {
        return shelves.computeIfAbsent(kind(each), _ -> new Shelf(Map.of()));
    }

    /** The numbers of the earlier sayings that are nearly the same, the likest first. */
    List<Integer> before(int number) {
        int[] ours = words.get(number);
        Shelf shelf = shelf(said.get(number));
        List<Integer> like = new ArrayList<>();
        int rare = rare(ours);
        for (int i = 0; i < ours.length; i++) {
            gather(number, shelf.byRare.get(ours[i]), like);
            if (i < rare) {
                gather(number, shelf.byAny.get(ours[i]), like);
            }
        }
        like.sort(
                Comparator.comparingDouble((Integer each) -> -shared(ours, words.get(each)))
                        .thenComparing(Comparator.naturalOrder()));
        return like;
    }

    private void gather(int number, @Nullable List<Integer> candidates, List<Integer> like) {
        for (int each : candidates == null ? List.<Integer>of() : candidates) {
            if (met[each] != number) {
                met[each] = number;
                if (same(number, each)) {
                    like.add(each);
                }
            }
        }
    }

    /** From now on later sayings are compared with it. */
    void add(int number) {
        int[] ours = words.get(number);
        Shelf shelf = shelf(said.get(number));
        int rare = rare(ours);
        for (int i = 0; i < ours.length; i++) {
            shelf.byAny.computeIfAbsent(ours[i], _ -> new ArrayList<>()).add(number);
            if (i < rare) {
                shelf.byRare.computeIfAbsent(ours[i], _ -> new ArrayList<>()).add(number);
            }
        }
    }

    /** How many of its rarest words another must share one of. */
    private static int rare(int[] ours) {
        return ours.length - (int) Math.ceil(LEAST * ours.length) + 1;
    }

    private boolean same(int one, int other) {
        Said ours = said.get(one);
        Said theirs = said.get(other);
        return near(words.get(one), words.get(other))
                && areasMeet(ours.commitment().areas(), theirs.commitment().areas())
                && !ours.wording().speaksOfOtherThings(theirs.wording());
    }

    private static boolean near(int[] one, int[] other) {
        int common = common(one, other);
        int shorter = Math.min(one.length, other.length);
        int longer = Math.max(one.length, other.length);
        return common >= SHARED * (shorter + longer - common)
                || shorter >= LEAST_CONTAINED
                        && longer <= LONGER * shorter
                        && common >= CONTAINED * shorter;
    }

    /** Whether it is still near enough to the first saying of those that it would join. */
    boolean near(int number, int first) {
        return shared(words.get(number), words.get(first)) >= NEAR_THE_FIRST
                || near(words.get(number), words.get(first));
    }

    private static double shared(int[] one, int[] other) {
        int common = common(one, other);
        int all = one.length + other.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static boolean areasMeet(List<Area> one, List<Area> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
