package entente.reader.matter;

import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Level;
import entente.domain.Place;
import entente.domain.Visit;
import entente.domain.VisitStatus;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.meeting.Timing;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the visits that a report tells of: somebody's, to another country. */
final class Visits {
    private static final int TIME_BEHIND = 16;

    private final Passage passage;
    private final VisitWords words;
    private final Timing timing;
    private final Anchor anchor;
    private final Names names;
    private final SameVisit same = new SameVisit();
    private final Mentioned<Visit> found = new Mentioned<>();

    private Visits(Passage passage, VisitWords words, Timing timing, Anchor anchor) {
        this.passage = passage;
        this.words = words;
        this.timing = timing;
        this.anchor = anchor;
        this.names = new Names(passage);
    }

    /** The visits in the order of the text; ids run from "v1". */
    static List<Visit> of(Passage passage, VisitWords words, Timing timing, Anchor anchor) {
        Visits visits = new Visits(passage, words, timing, anchor);
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.from();
            while (at < sentence.to()) {
                Hit hit = passage.at(at, Category.VISITS);
                VisitWords.Told told = hit == null ? null : words.at(hit, sentence);
                if (told != null) {
                    visits.put(told, sentence);
                }
                at = Math.max(at + 1, hit == null ? 0 : hit.to());
            }
        }
        return visits.found.all(
                (v, evidence) ->
                        new Visit(
                                v.id(),
                                v.status(),
                                v.party(),
                                v.visitor(),
                                v.level(),
                                v.where(),
                                v.when(),
                                evidence,
                                v.rule()));
    }

    private void put(VisitWords.Told told, Sentence sentence) {
        VisitStatus status = told.status();
        Tense tense = status == VisitStatus.HELD ? Tense.PAST : Tense.FUTURE;
        TimeExpression time =
                timing.near(
                        words.clause(told.from(), sentence),
                        told.from(),
                        told.to(),
                        Math.min(sentence.to(), told.to() + TIME_BEHIND),
                        false);
        Dated when = time == null ? Dated.UNSAID : timing.resolve(time, tense);
        if (status == VisitStatus.HELD && isToCome(when)) {
            status = VisitStatus.PLANNED;
        }
        Named visitor = told.visitor();
        Level level = visitor == null ? null : visitor.level();
        String written =
                visitor == null ? null : names.written(visitor.from(), visitor.to()).strip();
        String key = same.key(told, status, when);
        Visit before = found.get(key);
        Evidence evidence = passage.evidence(told.from(), told.to());
        Dated known = before == null || before.when().equals(Dated.UNSAID) ? when : before.when();
        found.put(
                key,
                new Visit(
                        before == null ? "v" + (found.size() + 1) : before.id(),
                        status,
                        told.party(),
                        before == null || isFuller(visitor, before) ? written : before.visitor(),
                        before == null || before.level() == null ? level : before.level(),
                        destination(told, before),
                        known,
                        List.of(evidence),
                        (status == VisitStatus.INVITED ? Rule.VISIT_INVITED : Rule.VISIT_TOLD)
                                .key()),
                evidence);
    }

    /** A name tells more than an office alone, and an office with a name than either. */
    private static boolean isFuller(@Nullable Named visitor, Visit before) {
        String known = before.visitor();
        return visitor != null
                && visitor.hasName()
                && (known == null || visitor.office() != null && !known.contains(visitor.name()));
    }

    private static Place destination(VisitWords.Told told, @Nullable Visit before) {
        return before == null || before.where().city() == null ? told.where() : before.where();
    }

    private boolean isToCome(Dated when) {
        return anchor.day() != null
                && when.when() instanceof When.Within(var from, var _)
                && from.isAfter(anchor.day());
    }
}
