package entente.documents.word;

import entente.documents.Numeral;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the items of lists, which the file does not: what the reader of the page sees before each
 * is written into the text, so that a finding can be cited by its paragraph.
 */
final class Counting {
    private final Lists lists;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Counting(Lists lists) {
        this.lists = lists;
    }

    /** What stands before the list's next item, with a space behind it; empty for nothing. */
    String next(String list, int level) {
        if (list.isEmpty() || list.equals("0") || !lists.has(list)) {
            return "";
        }
        int at = Lists.within(level);
        int[] count = counts.computeIfAbsent(lists.kin(list), _ -> fresh(list));
        if (begun.add(list)) {
            lists.restarts(list).forEach((deep, start) -> count[Lists.within(deep)] = start - 1);
        }
        count[at]++;
        for (int deeper = at + 1; deeper < Lists.LEVELS; deeper++) {
            count[deeper] = lists.level(list, deeper).start() - 1;
        }
        String label = label(list, at, count);
        return label.isEmpty() ? "" : label + " ";
    }

    private int[] fresh(String list) {
        int[] count = new int[Lists.LEVELS];
        for (int level = 0; level < count.length; level++) {
            count[level] = lists.level(list, level).start() - 1;
        }
        return count;
    }

    private String label(String list, int level, int[] count) {
        Level own = lists.level(list, level);
        if (own.numeral() == Numeral.BULLET) {
            return Numeral.BULLET.of(0);
        }
        String label = own.pattern();
        for (int i = 0; i <= level; i++) {
            Level above = lists.level(list, i);
            int number = Math.max(count[i], above.start());
            label = label.replace("%" + (i + 1), above.numeral().of(number));
        }
        return label.strip();
    }
}
