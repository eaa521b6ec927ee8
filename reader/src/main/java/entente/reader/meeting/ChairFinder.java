package entente.reader.meeting;

import entente.domain.Chair;
import entente.domain.Level;
import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads who chairs a session, or leads a side at it (contract, rules 7 and 8). */
final class ChairFinder {
    private static final int SENTENCES = 5;

    /** An office behind a name takes so many tokens at most, honorifics before one so many. */
    private static final int APPOSITION = 24;

    private static final int TITLES = 8;

    /** Between a sentence's first word and "was chaired by" stands a session's short name. */
    private static final int OPENING = 8;

    private final Passage passage;
    private final People people;
    private final Relation relation;
    private final ChairsNamedBefore before;
    private final SidesLed sides;
    private @Nullable Sentence lastRead;
    private Chairs lastChairs = new Chairs(List.of(), null);

    /** Chairs and the highest of their levels. */
    record Chairs(List<Chair> chairs, @Nullable Level level) {}

    ChairFinder(Passage passage, People people, Relation relation) {
        this.passage = passage;
        this.people = people;
        this.relation = relation;
        this.before = new ChairsNamedBefore(passage, people, relation);
        this.sides = new SidesLed(passage, people, relation);
    }

    /** The chairs told from the sentence of the session's first full mention on. */
    Chairs from(int sentence) {
        Map<String, Chair> chairs = new LinkedHashMap<>();
        List<Level> levels = new ArrayList<>();
        int last = Math.min(passage.sentences().size(), body(sentence) + SENTENCES);
        for (int i = sentence; i < last && !complete(chairs); i++) {
            if (!passage.isTitle(i)) {
                gather(passage.sentences().get(i), chairs, levels);
            }
        }
        if (chairs.isEmpty()) {
            before.both(sentence, last, chairs, levels);
        }
        if (chairs.isEmpty()) {
            further(last, chairs, levels);
        }
        return new Chairs(
                List.copyOf(chairs.values()),
                levels.stream().min(Comparator.naturalOrder()).orElse(null));
    }

    /** The sentence, or the first of the text where it is a title. */
    private int body(int sentence) {
        int at = sentence;
        while (at < passage.sentences().size() && passage.isTitle(at)) {
            at++;
        }
        return at;
    }

    /** "The meeting was co-chaired by A and B", however far behind: the session is its subject. */
    private void further(int first, Map<String, Chair> chairs, List<Level> levels) {
        for (int i = first; i < passage.sentences().size() && chairs.isEmpty(); i++) {
            Sentence sentence = passage.sentences().get(i);
            if (!passage.isTitle(i) && tellsWhoChaired(sentence)) {
                gather(sentence, chairs, levels);
            }
        }
    }

    private boolean tellsWhoChaired(Sentence sentence) {
        int chair = cue(sentence, "chair");
        if (chair < 0 || chair > sentence.from() + OPENING) {
            return false;
        }
        boolean session = false;
        for (int at = sentence.from(); at < chair; at++) {
            if (passage.is(at, Category.ACTS, "will")
                    || passage.is(at, Category.CUES, "planned")
                    || passage.is(at, Category.CUES, "previous")
                    || passage.is(at, Category.CUES, "next")
                    || passage.at(at, Category.ORDINALS) != null
                    || people.at(at) != null) {
                return false;
            }
            session |=
                    passage.at(at, Category.SESSIONS) != null
                            || passage.at(at, Category.MECHANISMS) != null;
        }
        return session;
    }

    /** The chairs told in one sentence; kept for the sentence's other sessions. */
    Chairs in(Sentence sentence) {
        if (!sentence.equals(lastRead)) {
            Map<String, Chair> chairs = new LinkedHashMap<>();
            List<Level> levels = new ArrayList<>();
            gather(sentence, chairs, levels);
            lastRead = sentence;
            lastChairs =
                    new Chairs(
                            List.copyOf(chairs.values()),
                            levels.stream().min(Comparator.naturalOrder()).orElse(null));
        }
        return lastChairs;
    }

    private boolean complete(Map<String, Chair> chairs) {
        long sides = chairs.values().stream().map(Chair::party).distinct().count();
        return sides >= 2;
    }

    private void gather(Sentence sentence, Map<String, Chair> chairs, List<Level> levels) {
        List<Named> named = people.between(sentence.from(), sentence.to());
        int lead = cue(sentence, "lead");
        int told = cue(sentence, "chair");
        int chair = told < 0 && sides.isOfSession(lead, sentence) ? lead : told;
        if ((chair < 0 && lead < 0) || named.isEmpty()) {
            return;
        }
        Named last = null;
        List<Named> unknown = new ArrayList<>();
        for (Named one : named) {
            boolean gapped =
                    last != null
                            && passage.is(one.from() - 1, Category.CUES, "of-somebody")
                            && lead >= 0
                            && lead < one.from()
                            && one.from() - last.to() <= 30;
            boolean beside =
                    gapped
                            || last != null
                                    && one.from() - last.to() <= 2
                                    && one.from() > last.to()
                                    && passage.is(last.to(), Category.CUES, "and");
            if (one.hasName() && one.party() == null && chair >= 0) {
                unknown.add(one);
            }
            if (one.hasName()
                    && (chair >= 0
                            ? takesPart(one, sentence, chair)
                            : sides.isLedBy(one, sentence)
                                    || isOtherLeader(one, last, chairs)
                                    || beside
                                            && (!relation.isPair() || relation.has(one.party())))) {
                last = one;
                Party party = one.party();
                chairs.putIfAbsent(one.name(), new Chair(one.name(), party, one.office()));
                if (one.level() != null) {
                    levels.add(one.level());
                }
            }
        }
        addUnknown(unknown, chairs, levels);
        before.inviter(sentence, chairs, levels);
        before.meant(sentence, chairs, levels);
    }

    /** Of two who chair, one whose side is not said is of the other side. */
    private void addUnknown(List<Named> unknown, Map<String, Chair> chairs, List<Level> levels) {
        for (Named one : unknown) {
            if (one.level() != null) {
                levels.add(one.level());
            }
        }
        List<@Nullable Party> sides =
                chairs.values().stream().<@Nullable Party>map(Chair::party).distinct().toList();
        Party known = sides.size() == 1 ? sides.getFirst() : null;
        if (unknown.size() == 1 && relation.isPair() && known != null && relation.has(known)) {
            Named one = unknown.getFirst();
            chairs.putIfAbsent(
                    one.name(), new Chair(one.name(), relation.other(known), one.office()));
        }
    }

    /** "Led by A, Secretary of State, and H.E. B, Minister": the other side's, behind "and". */
    private boolean isOtherLeader(Named one, @Nullable Named last, Map<String, Chair> chairs) {
        if (last == null
                || !relation.isPair()
                || !relation.has(one.party())
                || one.from() - last.to() > APPOSITION
                || chairs.values().stream()
                        .anyMatch(chair -> Objects.equals(chair.party(), one.party()))) {
            return false;
        }
        for (int at = last.to(); at < one.from(); at++) {
            if (passage.is(at, Category.CUES, "and") && one.from() - at <= TITLES) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody of a sentence that tells of chairing is one who chairs: not invited, not
     * only visited or thanked.
     */
    private boolean takesPart(Named one, Sentence sentence, int chair) {
        if (relation.isPair() && !relation.isFor(one.party())) {
            return false;
        }
        if (isVisitor(one, sentence)) {
            return false;
        }
        int start = Math.min(one.from(), chair);
        int end = Math.max(one.from(), chair);
        for (int at = start; at < end; at++) {
            if (passage.is(at, Category.ACTS, "invite")) {
                return false;
            }
        }
        for (int back = 1; back <= 6 && one.from() - back >= sentence.from(); back++) {
            if (passage.is(one.from() - back, Category.ACTS, "invite")
                    || (passage.is(one.from() - back, Category.ACTS, "none") && back <= 4)) {
                return false;
            }
        }
        return true;
    }

    /**
     * "chuyến thăm của Thủ tướng …", "the visit of President …": somebody whose visit is told, not
     * who chairs.
     */
    private boolean isVisitor(Named one, Sentence sentence) {
        if (!passage.is(one.from() - 1, Category.CUES, "of-somebody")) {
            return false;
        }
        for (int at = Math.max(sentence.from(), one.from() - 10); at < one.from(); at++) {
            if (passage.is(at, Category.MEETINGS, "visit")) {
                return true;
            }
        }
        return false;
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
