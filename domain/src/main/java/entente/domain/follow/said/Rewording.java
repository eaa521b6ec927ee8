package entente.domain.follow.said;

import entente.domain.Area;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which earlier sayings have nearly the same words: in one language, by the same side, of one kind,
 * in areas that meet, about no other term of office or agreement. Two have nearly the same words
 * when {@value #SHARED} of all their words are in both, or when {@value #CONTAINED} of the shorter
 * one's are in one that is at most {@value #LONGER} times as long. Used by one thread.
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

    /** Sums of such fractions are off by less. */
    private static final double ROUNDING = 1e-9;

    /** So near must a further saying be to the first one, lest a chain of them drifts away. */
    private static final double NEAR_THE_FIRST = 0.45;

    private record Kind(String language, List<Party> by, Mode act) {}

    /** Sayings of one kind by the words that they have. */
    private record Shelf(Postings byRare, Postings byAny) {
        Shelf(int words) {
            this(new Postings(words), new Postings(words));
        }
    }

    private final List<Said> said;
    private final List<Shelf> shelves = new ArrayList<>();
    private final List<int[]> words = new ArrayList<>();

    /** The number of the saying that last met each saying as a candidate. */
    private final int[] met;

    Rewording(List<Said> said) {
        this.said = said;
        met = new int[said.size()];
        Arrays.fill(met, -1);
        Map<String, Integer> numbers = new HashMap<>();
        said.forEach(each -> words.add(numbered(each, numbers)));
        rank(numbers.size());
        Map<Kind, Shelf> byKind = new HashMap<>();
        for (Said each : said) {
            shelves.add(byKind.computeIfAbsent(kind(each), _ -> new Shelf(numbers.size())));
        }
    }

    private static Kind kind(Said said) {
        Mode act = said.asks() ? said.commitment().act() : Mode.AGREE;
        return new Kind(said.filing().report().language(), said.commitment().by(), act);
    }

    private static int[] numbered(Said each, Map<String, Integer> numbers) {
        int[] numbered = new int[each.wording().words().size()];
        int at = 0;
        for (String word : each.wording().words()) {
            Integer known = numbers.putIfAbsent(word, numbers.size());
            numbered[at++] = known == null ? numbers.size() - 1 : known;
        }
        return numbered;
    }

    /**
     * Numbers the words anew, the rarest first and among equally rare ones that which was said
     * first, and puts each saying's in that order.
     */
    private void rank(int distinct) {
        long[] order = new long[distinct];
        Arrays.setAll(order, word -> word);
        words.forEach(
                each -> Arrays.stream(each).forEach(word -> order[word] += 1L << Integer.SIZE));
        Arrays.sort(order);
        int[] ranks = new int[distinct];
        for (int rank = 0; rank < distinct; rank++) {
            ranks[(int) order[rank]] = rank;
        }
        for (int[] each : words) {
            Arrays.setAll(each, at -> ranks[each[at]]);
            Arrays.sort(each);
        }
    }

    /** An earlier saying that is nearly the same. */
    record Like(int number, double shared) {}

    /** The earlier sayings that are nearly the same, the likest first. */
    List<Like> before(int number) {
        int[] ours = words.get(number);
        Shelf shelf = shelves.get(number);
        List<Like> like = new ArrayList<>();
        int rare = rare(ours);
        for (int i = 0; i < ours.length; i++) {
            gather(number, shelf.byRare, ours[i], like);
            if (i < rare) {
                gather(number, shelf.byAny, ours[i], like);
            }
        }
        like.sort(Comparator.comparingDouble(Like::shared).reversed().thenComparing(Like::number));
        return like;
    }

    private void gather(int number, Postings postings, int word, List<Like> like) {
        for (int at = 0; at < postings.size(word); at++) {
            int other = postings.get(word, at);
            if (met[other] != number) {
                met[other] = number;
                double shared = near(words.get(number), words.get(other));
                if (shared > 0 && same(said.get(number), said.get(other))) {
                    like.add(new Like(other, shared));
                }
            }
        }
    }

    /** From now on later sayings are compared with it. */
    void add(int number) {
        int[] ours = words.get(number);
        Shelf shelf = shelves.get(number);
        int rare = rare(ours);
        for (int i = 0; i < ours.length; i++) {
            shelf.byAny.add(ours[i], number);
            if (i < rare) {
                shelf.byRare.add(ours[i], number);
            }
        }
    }

    /** How many of its rarest words another must share one of. */
    private static int rare(int[] ours) {
        return ours.length - (int) Math.ceil(LEAST * ours.length) + 1;
    }

    private static boolean same(Said ours, Said theirs) {
        return areasMeet(ours.commitment().areas(), theirs.commitment().areas())
                && termsAgree(ours.term(), theirs.term())
                && !ours.wording().speaksOfOtherThings(theirs.wording());
    }

    /** The part of all words that both share; 0 where that is too little. */
    private static double near(int[] one, int[] other) {
        int shorter = Math.min(one.length, other.length);
        int longer = Math.max(one.length, other.length);
        double ofAll = SHARED / (1 + SHARED) * (shorter + longer);
        boolean mayHold = shorter >= LEAST_CONTAINED && longer <= LONGER * shorter;
        double asked = mayHold ? Math.min(ofAll, CONTAINED * shorter) : ofAll;
        int least = (int) Math.ceil(asked - ROUNDING);
        int common = least > shorter ? 0 : common(one, other, least);
        return common < least ? 0 : (double) common / (shorter + longer - common);
    }

    /** Whether it is still near enough to the first saying of those that it would join. */
    boolean near(int number, int first) {
        return shared(words.get(number), words.get(first)) >= NEAR_THE_FIRST
                || near(words.get(number), words.get(first)) > 0;
    }

    private static double shared(int[] one, int[] other) {
        int common = common(one, other, 0);
        int all = one.length + other.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /** How many words both have; too few where they can't have as many as asked for. */
    private static int common(int[] one, int[] other, int least) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length
                && j < other.length
                && common + Math.min(one.length - i, other.length - j) >= least) {
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

    private static boolean termsAgree(When one, When other) {
        return one.equals(When.UNSAID) || other.equals(When.UNSAID) || one.equals(other);
    }

    private static boolean areasMeet(List<Area> one, List<Area> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }
}
