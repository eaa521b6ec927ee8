package entente.reader.commitment;

import entente.domain.Mode;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Planned sessions are commitments to hold them, also where nobody undertakes them in so many words
 * (contract, rule 5).
 */
final class PlannedSessions {
    private static final int MOST_WORDS_BEFORE = 30;
    private static final int MOST_WORDS_BEHIND = 40;

    /** A comma this near before the session's name belongs to its clause. */
    private static final int NEAR = 8;

    /** "will", "cho biết": an act has so many words at most. */
    private static final int ACT = 3;

    private final Passage passage;
    private final Tokens tokens;
    private final Relation relation;
    private final Meetings meetings;

    PlannedSessions(Passage passage, Relation relation, Meetings meetings) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.relation = relation;
        this.meetings = meetings;
    }

    /** The undertakings to hold those sessions that no other undertaking tells of. */
    List<Undertaking> untold(List<Undertaking> told) {
        Set<String> known = new HashSet<>();
        for (Undertaking one : told) {
            if (one.meeting != null) {
                known.add(one.meeting);
            }
        }
        List<Undertaking> untold = new ArrayList<>();
        for (int[] place : meetings.plannedPlaces()) {
            int sentence = passage.sentenceOf(place[0]);
            String meeting = meetings.plannedBetween(place[0], place[1]);
            if (meeting != null
                    && !known.contains(meeting)
                    && !passage.isTitle(sentence)
                    && !isHoped(place[0], sentence)) {
                known.add(meeting);
                untold.add(undertaking(new Clause(place[0], place[1]), meeting));
            }
        }
        return untold;
    }

    private Undertaking undertaking(Clause name, String meeting) {
        Clause clause = around(name);
        Undertaking one =
                new Undertaking(
                        Mode.AGREE,
                        relation.parties(),
                        List.of(),
                        Rule.PLANNED_SESSION,
                        clause.from(),
                        clause.to(),
                        false);
        one.meeting = meeting;
        one.due = meetings.whenPlannedBetween(name.from(), name.to());
        return one;
    }

    /** Whether the act before the name only hopes for the session, invites to it or proposes it. */
    private boolean isHoped(int at, int sentence) {
        int from = passage.sentences().get(sentence).from();
        for (int i = at; i >= from; i--) {
            Hit act = passage.at(i, Category.ACTS);
            if (act != null && !act.value().equals("none") && act.to() <= at) {
                return act.value().equals("weak") && !act.entry().has("modal")
                        || act.value().equals("invite")
                        || act.value().equals("propose");
            }
        }
        return false;
    }

    private Clause around(Clause name) {
        Sentence sentence = passage.sentences().get(passage.sentenceOf(name.from()));
        int from = name.from();
        while (from > sentence.from()
                && name.from() - from < MOST_WORDS_BEFORE
                && !isBoundary(from - 1, name.from() - from > NEAR)
                && !isSaid(from)) {
            from--;
        }
        int to = name.to();
        while (to < sentence.to()
                && !tokens.isSign(to, ';')
                && to - name.to() < MOST_WORDS_BEHIND) {
            to++;
        }
        while (to > name.to() && tokens.isSign(to - 1) && !tokens.isSign(to - 1, ')')) {
            to--;
        }
        while (from < name.from() && tokens.isSign(from)) {
            from++;
        }
        return new Clause(from, to);
    }

    /** "X and Y will | co-chair", "the ministry said | that", "Bangkok, 4 March – | The". */
    private boolean isSaid(int from) {
        char sign = tokens.sign(from - 1);
        boolean dash = (sign == '–' || sign == '—' || sign == '-') && !tokens.isGlued(from - 1);
        return dash || ends(from, "will") || ends(from, "claim");
    }

    private boolean ends(int from, String act) {
        for (int back = 1; back <= ACT; back++) {
            if (passage.hits().end(from - back, Category.ACTS, act) == from) {
                return true;
            }
        }
        return false;
    }

    private boolean isBoundary(int at, boolean far) {
        return tokens.isSign(at, ';') || far && tokens.isSign(at, ',');
    }
}
