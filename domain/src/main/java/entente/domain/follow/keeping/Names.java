package entente.domain.follow.keeping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Things with names of several words, found by a text that holds nearly all the words of a name. A
 * name is entered under so many of its words that a text with {@value #NEARLY} of them has one of
 * those.
 */
final class Names<T> {
    static final double NEARLY = 0.8;

    private final Map<String, List<T>> byWord = new HashMap<>();
    private final Map<T, Set<String>> words = new HashMap<>();

    /** Names of fewer words say too little. */
    private final int least;

    Names(int least) {
        this.least = least;
    }

    /**
     * @param all the words of its name, see {@link entente.domain.follow.said.Wording}
     */
    void add(T thing, Set<String> all) {
        if (all.size() < least) {
            return;
        }
        words.put(thing, all);
        int entries = all.size() - (int) Math.ceil(NEARLY * all.size()) + 1;
        List<String> longest = new ArrayList<>(all);
        // Long words are rare ones: a stand-in for counting, which would need all texts at once.
        longest.sort(
                Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        for (String word : longest.subList(0, entries)) {
            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(thing);
        }
    }

    /** Everything whose name's words are nearly all in the text, in no order. */
    Set<T> in(Set<String> text) {
        Set<T> found = new HashSet<>();
        for (String word : text) {
            for (T thing : byWord.getOrDefault(word, List.of())) {
                if (nearlyAll(words.getOrDefault(thing, Set.of()), text)) {
                    found.add(thing);
                }
            }
        }
        return found;
    }

    static boolean nearlyAll(Set<String> name, Set<String> text) {
        int common = 0;
        for (String word : name) {
            common += text.contains(word) ? 1 : 0;
        }
        return common >= NEARLY * name.size();
    }
}
