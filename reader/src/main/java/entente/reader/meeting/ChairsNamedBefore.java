package entente.reader.meeting;

import entente.domain.Chair;
import entente.domain.Level;
import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.People;
import entente.reader.people.PluralOffice;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Those who chair where the sentence that says so does not name them: "the two ministers
 * co-chaired", "he and Under-Secretary X", "Thứ trưởng đã cùng … X".
 */
final class ChairsNamedBefore {
    /** A pronoun stands for somebody named so many tokens before at most. */
    private static final int BEFORE = 60;

    /** Between "at the invitation" and who has invited stand so many words at most. */
    private static final int INVITED = 6;

    /** "The two ministers" were named so many tokens before at most. */
    private static final int LONG_BEFORE = 300;

    private final Passage passage;
    private final People people;
    private final Relation relation;

    ChairsNamedBefore(Passage passage, People people, Relation relation) {
        this.passage = passage;
        this.people = people;
        this.relation = relation;
    }

    /** "which the two ministers co-chaired": both of those whom the sentence before has named. */
    void both(int sentence, int last, Map<String, Chair> chairs, List<Level> levels) {
        for (int i = Math.max(1, sentence); i < last; i++) {
            Sentence told = passage.sentences().get(i);
            if (cue(told, "chair") < 0 || !tellsBoth(told)) {
                continue;
            }
            Level plural = plural(told);
            if (plural != null && ofLevel(plural, told.from(), chairs, levels)) {
                return;
            }
            for (int before = i - 1; before >= Math.max(0, i - 2) && !complete(chairs); before--) {
                Sentence named = passage.sentences().get(before);
                for (Named one : people.between(named.from(), named.to())) {
                    if (one.hasName() && relation.has(one.party()) && !passage.isTitle(before)) {
                        chairs.putIfAbsent(
                                one.name(), new Chair(one.name(), one.party(), one.office()));
                        if (one.level() != null) {
                            levels.add(one.level());
                        }
                    }
                }
            }
            return;
        }
    }

    /** "hai Bộ trưởng", "the two ministers": the level of both; null where none is told. */
    private @Nullable Level plural(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            PluralOffice several = PluralOffice.at(passage, at);
            if (several != null) {
                return several.level();
            }
        }
        return null;
    }

    /** The one of each side who has that level, wherever he was named before. */
    private boolean ofLevel(Level level, int token, Map<String, Chair> chairs, List<Level> levels) {
        Map<Party, Named> bySide = new LinkedHashMap<>();
        for (Named one : people.between(token - LONG_BEFORE, token)) {
            Party party = one.party();
            if (party != null && one.hasName() && one.level() == level && relation.has(party)) {
                bySide.put(party, one);
            }
        }
        if (bySide.size() == 2) {
            bySide.values().forEach(one -> take(one, chairs, levels));
        }
        return bySide.size() == 2;
    }

    private boolean tellsBoth(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.SIDES, "both")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "He and Under-Secretary X co-chaired", "Thứ trưởng đã cùng … X đồng chủ trì": whom the
     * sentences before have named last.
     */
    void meant(Sentence sentence, Map<String, Chair> chairs, List<Level> levels) {
        if (chairs.size() != 1
                || !relation.isPair()
                || cue(sentence, "chair") < 0
                || !opensWithPronoun(sentence)
                        && !hasBareOffice(sentence)
                        && !isCounterparts(sentence)) {
            return;
        }
        Party there = chairs.values().iterator().next().party();
        Named last = lastBefore(sentence.from(), there);
        if (last != null) {
            take(last, chairs, levels);
        }
    }

    /**
     * "At the invitation of Minister A, Minister B visits … and co-chairs the fourth session": with
     * whom he does is the one of his rank who has invited him.
     */
    void inviter(Sentence sentence, Map<String, Chair> chairs, List<Level> levels) {
        if (chairs.size() != 1 || !relation.isPair() || cue(sentence, "chair") < 0) {
            return;
        }
        Party guest = chairs.values().iterator().next().party();
        for (Named one : people.between(sentence.from(), cue(sentence, "chair"))) {
            if (isInviting(one)
                    && one.hasName()
                    && relation.has(one.party())
                    && !Objects.equals(one.party(), guest)
                    && one.level() != null
                    && levels.contains(one.level())) {
                take(one, chairs, levels);
                return;
            }
        }
    }

    /** "At the invitation of", "nhận lời mời của". */
    private boolean isInviting(Named one) {
        for (int back = 1; back <= INVITED; back++) {
            if (passage.is(one.from() - back, Category.ACTS, "none")
                    || passage.is(one.from() - back, Category.ACTS, "invite")) {
                return true;
            }
        }
        return false;
    }

    /** Whom of the other side the sentences before name last; null for nobody, or for one's own. */
    private @Nullable Named lastBefore(int token, @Nullable Party there) {
        for (Named one : people.between(token - BEFORE, token).reversed()) {
            if (one.hasName() && relation.has(one.party())) {
                return Objects.equals(one.party(), there) ? null : one;
            }
        }
        return null;
    }

    private static void take(Named one, Map<String, Chair> chairs, List<Level> levels) {
        chairs.putIfAbsent(one.name(), new Chair(one.name(), one.party(), one.office()));
        if (one.level() != null) {
            levels.add(one.level());
        }
    }

    /**
     * "His Tanzanian counterpart X, who co-chaired the meeting": with whom he is counterpart of.
     */
    private boolean isCounterparts(Sentence sentence) {
        int chair = cue(sentence, "chair");
        return people.between(sentence.from(), chair).stream()
                .anyMatch(one -> one.counterpart() && one.from() <= sentence.from() + 2);
    }

    private boolean hasBareOffice(Sentence sentence) {
        int chair = cue(sentence, "chair");
        return people.between(sentence.from(), chair).stream()
                .anyMatch(
                        one ->
                                !one.hasName()
                                        && one.level() != null
                                        && one.party() == null
                                        && !one.counterpart());
    }

    private boolean opensWithPronoun(Sentence sentence) {
        for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + 12); at++) {
            boolean chairs =
                    passage.is(at + 1, Category.CUES, "and")
                            || passage.is(at + 1, Category.CUES, "chair");
            if (passage.is(at, Category.SIDES, "he") && chairs) {
                return true;
            }
        }
        return false;
    }

    private boolean complete(Map<String, Chair> chairs) {
        long sides = chairs.values().stream().map(Chair::party).distinct().count();
        return sides >= 2;
    }

    private int cue(Sentence sentence, String value) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.CUES, value)) {
                return at;
            }
        }
        return -1;
    }
}
