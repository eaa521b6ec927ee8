package entente.reader.people;

import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is known in a report, and by which names: "Mr Sokhonn" is who was introduced as Prak Sokhonn.
 */
final class Roster {
    /**
     * So many names that share a word are looked through for a fuller one; no report has as many.
     */
    private static final int LOOKED_THROUGH = 200;

    private final Map<String, Individual> byName = new LinkedHashMap<>();
    private final Map<String, Individual> byPart = new HashMap<>();
    private final Map<String, Individual> byShortName = new HashMap<>();

    /** Those known, in the order of their first mention. */
    Collection<Individual> all() {
        return byName.values();
    }

    void add(Named place) {
        byName.computeIfAbsent(NameKey.of(place.name()), key -> new Individual(place.name()))
                .learn(place);
    }

    /** Who is named at a place; null for nobody known. */
    @Nullable Individual of(Named place) {
        String key = NameKey.of(place.name());
        Individual whole = byName.get(key);
        return whole != null ? whole : byShortName.get(key);
    }

    /**
     * Joins who is named shortly with who is named in full: a name whose words are all in a longer
     * one's is the same person's.
     */
    void join() {
        Map<String, List<String>> byWord = keysByWord();
        for (String key : List.copyOf(byName.keySet())) {
            Individual full = fuller(key, byWord);
            Individual shorter = full == null ? null : byName.remove(key);
            if (full != null && shorter != null) {
                full.join(shorter);
                byShortName.put(key, full);
            }
        }
        for (Map.Entry<String, Individual> known : byName.entrySet()) {
            NameKey.words(known.getKey()).forEach(part -> byPart.put(part, known.getValue()));
        }
    }

    private Map<String, List<String>> keysByWord() {
        Map<String, List<String>> byWord = new HashMap<>();
        for (String key : byName.keySet()) {
            for (String word : NameKey.words(key)) {
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(key);
            }
        }
        return byWord;
    }

    private @Nullable Individual fuller(String key, Map<String, List<String>> byWord) {
        List<String> words = NameKey.words(key);
        List<String> candidates = rarest(words, byWord);
        for (String other : candidates.subList(0, Math.min(LOOKED_THROUGH, candidates.size()))) {
            Individual full = byName.get(other);
            if (full != null) {
                List<String> more = NameKey.words(other);
                if (more.size() > words.size() && more.containsAll(words)) {
                    return full;
                }
            }
        }
        return null;
    }

    private static List<String> rarest(List<String> words, Map<String, List<String>> byWord) {
        List<String> fewest = List.of();
        for (String word : words) {
            List<String> names = byWord.getOrDefault(word, List.of());
            if (fewest.isEmpty() || names.size() < fewest.size()) {
                fewest = names;
            }
        }
        return fewest;
    }

    /** Whether the word is part of somebody's name. */
    boolean hasPart(String word) {
        return byPart.containsKey(NameKey.of(word));
    }

    /**
     * Whose name, or part of it, stands between two tokens; null for nobody known, or for words of
     * several names.
     */
    @Nullable Individual named(Tokens tokens, int from, int end) {
        Individual whole = byName.get(NameKey.of(tokens.written(from, end)));
        if (whole != null) {
            return whole;
        }
        Individual person = byPart.get(NameKey.of(tokens.written(from)));
        for (int i = from; i < end && person != null; i++) {
            if (tokens.isWord(i) && byPart.get(NameKey.of(tokens.written(i))) != person) {
                return null;
            }
        }
        return person;
    }
}
