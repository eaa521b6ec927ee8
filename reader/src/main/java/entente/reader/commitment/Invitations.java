package entente.reader.commitment;

import entente.domain.Mode;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** "mời … thăm", "invited … to visit". */
final class Invitations {
    /** "of President X of Chile": an invitation without what it is to has so many words. */
    private static final int WHOSE = 8;

    private final Passage passage;
    private final Tokens tokens;
    private final Meetings meetings;
    private final Background background;
    private final Clauses clauses;
    private final Edges edges;
    private final Minutes minutes;

    Invitations(
            Passage passage,
            Meetings meetings,
            Background background,
            Clauses clauses,
            Edges edges,
            Minutes minutes) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.meetings = meetings;
        this.background = background;
        this.clauses = clauses;
        this.edges = edges;
        this.minutes = minutes;
    }

    void read(Act act, int end, Sentence sentence) {
        if (background.isRetold(act, sentence)
                || background.isNoun(act)
                || end - act.to() <= WHOSE && isWhose(act.to())) {
            return;
        }
        for (Clause clause : each(act.from(), end)) {
            boolean session = meetings.plannedBetween(clause.from(), clause.to()) != null;
            int from = session ? chairVerb(act.to(), clause) : clause.from();
            minutes.add(
                    new Undertaking(
                            Mode.INVITE,
                            minutes.speaker(act),
                            minutes.addressee(act, act.to(), clause.to()),
                            Rule.INVITED,
                            from,
                            clause.to(),
                            false));
        }
    }

    /** "chuyển lời mời của Tổng thống | mời … thăm": whose it is; what it is to follows. */
    private boolean isWhose(int at) {
        return passage.is(at, Category.CUES, "of-somebody")
                || passage.is(at - 1, Category.CUES, "of-somebody");
    }

    /** Each further "lời mời của A tới B" behind a semicolon is an invitation of its own. */
    private List<Clause> each(int from, int end) {
        List<Clause> parts = new ArrayList<>();
        int start = from;
        for (int at = from; at < end; at++) {
            if (tokens.isSign(at, ';')) {
                List<Clause> told = clauses.in(start, at, Form.ANY);
                if (!told.isEmpty()) {
                    add(parts, told.getFirst().from(), at);
                }
                start = at + 1;
            }
        }
        add(parts, start, edges.end(end, start));
        return parts;
    }

    private void add(List<Clause> parts, int from, int to) {
        Clause part = new Clause(edges.start(from, to), edges.end(to, from));
        if (part.to() > part.from()) {
            parts.add(part);
        }
    }

    /** "thăm và đồng chủ trì kỳ họp …": the invitation to co-chair begins at its verb. */
    private int chairVerb(int from, Clause clause) {
        for (int at = Math.max(from, clause.from()); at < clause.to(); at++) {
            if (passage.is(at, Category.CUES, "chair") || passage.is(at, Category.CUES, "host")) {
                return at;
            }
        }
        return clause.from();
    }
}
