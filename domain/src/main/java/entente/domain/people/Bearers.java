package entente.domain.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The names of one party, brought together by person. A name joins another only with a reason; two
 * names that an officer parted are never in one person, whatever else would join them.
 */
final class Bearers {
    /** Why a name is taken for another's; keys of sentences. */
    static final String MARKS = "same-but-for-marks";

    static final String LETTERS = "one-letter-apart-same-office";
    static final String HEARD = "heard-alike-same-office";
    static final String OFFICER = "joined-by-officer";

    /** Names that share all words but one and are each compared with each. */
    private static final int FEW = 64;

    /** Where there are more, a name is compared with so many behind it, in the order of sound. */
    private static final int NEIGHBOURS = 16;

    private static final Comparator<Bearer> BY_SOUND =
            Comparator.<Bearer, String>comparing(bearer -> String.join(" ", bearer.sounds))
                    .thenComparing(Bearer::name);

    private final List<Bearer> bearers;
    private final Map<String, Bearer> byName = new HashMap<>();
    private final Map<Bearer, List<Bearer>> persons = new HashMap<>();
    private final List<NamePair> parted;

    /**
     * @param bearers by name
     * @param parted of this party
     */
    Bearers(List<Bearer> bearers, List<NamePair> parted) {
        this.bearers = bearers;
        this.parted = parted;
        for (Bearer bearer : bearers) {
            byName.put(bearer.name(), bearer);
            persons.put(bearer, new ArrayList<>(List.of(bearer)));
        }
    }

    /** The persons, each by all its names. */
    Collection<List<Bearer>> persons() {
        Set<List<Bearer>> met = Collections.newSetFromMap(new IdentityHashMap<>());
        return bearers.stream().map(this::person).filter(met::add).toList();
    }

    void joinAsOfficersSay(List<NamePair> joined) {
        for (NamePair pair : joined) {
            Bearer one = byName.get(pair.name());
            Bearer other = byName.get(pair.other());
            if (one != null && other != null) {
                join(one, other);
            }
        }
    }

    /** Names that have the same letters; where only some have marks, see {@link #joinUnmarked}. */
    void joinSameButForMarks() {
        Map<String, List<Bearer>> byLetters = new LinkedHashMap<>();
        for (Bearer bearer : bearers) {
            byLetters.computeIfAbsent(bearer.spelling.bare(), b -> new ArrayList<>()).add(bearer);
        }
        byLetters.values().forEach(this::joinLettersAlike);
    }

    private void joinLettersAlike(List<Bearer> alike) {
        Map<String, Bearer> byMarks = new LinkedHashMap<>();
        for (Bearer bearer : alike) {
            Bearer same = byMarks.putIfAbsent(bearer.spelling.marks(), bearer);
            if (same != null) {
                join(same, bearer);
            }
        }
        Bearer unmarked = byMarks.remove("");
        if (unmarked != null) {
            joinUnmarked(unmarked, byMarks.values());
        }
    }

    /**
     * "Nguyen Quoc Dung" is whoever is so called with marks. Where there are two (Dũng and Dung),
     * the one of the same office and time; where that does not tell either, nobody.
     */
    private void joinUnmarked(Bearer unmarked, Collection<Bearer> marked) {
        Predicate<Bearer> eligible =
                marked.size() == 1 ? bearer -> true : unmarked::sharesOfficeWith;
        List<Bearer> fitting = marked.stream().filter(eligible).toList();
        if (fitting.size() == 1) {
            join(fitting.getFirst(), unmarked);
        }
    }

    /** Long words spelt by ear, all other words the same, in one office at about the same time. */
    void joinNearInLetters() {
        Map<String, List<Bearer>> byRest = new LinkedHashMap<>();
        for (Bearer bearer : bearers) {
            restsOf(bearer)
                    .forEach(
                            rest ->
                                    byRest.computeIfAbsent(rest, r -> new ArrayList<>())
                                            .add(bearer));
        }
        byRest.values().stream()
                .flatMap(Bearers::pairs)
                .sorted(Near.CLOSEST_FIRST)
                .filter(near -> near.one().sharesOfficeWith(near.other()))
                .forEach(near -> join(near.one(), near.other()));
    }

    /**
     * A name in Lao letters and the one name in Latin letters that sounds like it and was in the
     * same office at the time. Where two sound so, nobody: an officer decides.
     */
    void joinHeardAlike() {
        List<Bearer> latin = bearers.stream().filter(bearer -> bearer.spelling.isLatin()).toList();
        List<Bearer> others =
                bearers.stream().filter(bearer -> !bearer.spelling.isLatin()).limit(FEW).toList();
        for (Bearer other : others) {
            List<Bearer> fitting =
                    latin.stream()
                            .filter(other::heldOfficeWith)
                            .filter(bearer -> Heard.alike(bearer.spelling, other.spelling))
                            .toList();
            if (fitting.stream().map(this::person).distinct().count() == 1) {
                join(fitting.getFirst(), other);
            }
        }
    }

    /** The name without each of its long words, so that names which share the rest meet. */
    private static List<String> restsOf(Bearer bearer) {
        List<String> words = bearer.sounds;
        List<String> rests = new ArrayList<>();
        for (int i = 0; words.size() > 1 && i < words.size(); i++) {
            if (Romanised.isLong(bearer.spelling.words().get(i))) {
                List<String> rest = new ArrayList<>(words);
                rest.set(i, "*");
                rests.add(String.join(" ", rest));
            }
        }
        return rests;
    }

    private static Stream<Near> pairs(List<Bearer> near) {
        List<Bearer> bySound = near.stream().sorted(BY_SOUND).toList();
        int reach = near.size() <= FEW ? FEW : NEIGHBOURS;
        List<Near> pairs = new ArrayList<>();
        for (int i = 0; i < bySound.size(); i++) {
            Bearer one = bySound.get(i);
            for (Bearer other : bySound.subList(i + 1, Math.min(bySound.size(), i + 1 + reach))) {
                Near pair = Near.of(one, other);
                if (pair != null) {
                    pairs.add(pair);
                }
            }
        }
        return pairs.stream();
    }

    private void join(Bearer one, Bearer other) {
        List<Bearer> mine = person(one);
        List<Bearer> theirs = person(other);
        if (mine != theirs && parted.stream().noneMatch(pair -> parts(pair, mine, theirs))) {
            List<Bearer> more = mine.size() < theirs.size() ? theirs : mine;
            List<Bearer> fewer = more == mine ? theirs : mine;
            more.addAll(fewer);
            fewer.forEach(bearer -> persons.put(bearer, more));
        }
    }

    private List<Bearer> person(Bearer bearer) {
        return Objects.requireNonNull(persons.get(bearer));
    }

    private static boolean parts(NamePair pair, List<Bearer> one, List<Bearer> other) {
        return has(one, pair.name()) && has(other, pair.other())
                || has(one, pair.other()) && has(other, pair.name());
    }

    private static boolean has(List<Bearer> person, String name) {
        return person.stream().anyMatch(bearer -> bearer.name().equals(name));
    }
}
