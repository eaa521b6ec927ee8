package entente.reader.meeting;

import entente.domain.Dated;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.MeetingKind;
import entente.domain.Party;
import entente.domain.Status;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Talks with a third party that a report tells beside its subject. */
final class FurtherTalks {
    /** So many tokens behind the word for talks are its evidence, too. */
    private static final int BEHIND = 12;

    private final Setting setting;
    private final Passage passage;
    private final Relation relation;

    FurtherTalks(Setting setting) {
        this.setting = setting;
        this.passage = setting.passage();
        this.relation = setting.relation();
    }

    /** The first talks with each party that none of the meetings already read is with. */
    List<Draft> beside(Draft subject, List<Draft> read) {
        List<Draft> found = new ArrayList<>();
        if (!relation.isPair()) {
            return found;
        }
        Draft earlier = earlier(subject);
        if (earlier != null) {
            found.add(earlier);
        }
        Draft ofMinisters = earlier == null ? ofMinisters(subject) : null;
        if (ofMinisters != null) {
            found.add(ofMinisters);
        }
        Set<Party> met = new HashSet<>();
        read.forEach(d -> met.addAll(d.parties));
        for (int i = subject.sentence + 1; i < passage.sentences().size(); i++) {
            Draft talks = in(passage.sentences().get(i), i, subject, met);
            if (talks != null) {
                found.add(talks);
                met.addAll(talks.parties);
            }
        }
        return found;
    }

    private Draft ofPair(Sentence sentence, int index, Hit talks, Dated when) {
        Draft draft = new Draft(talks.from(), talks.to(), index, MeetingKind.TALKS, Rule.ENCOUNTER);
        draft.status = Status.HELD;
        draft.parties = relation.parties();
        draft.when = when;
        draft.where = setting.places().between(sentence.from(), sentence.to());
        draft.format = setting.hasCue(sentence, "video") ? Format.VIDEO : draft.format;
        draft.evidence.add(
                passage.evidence(sentence.from(), Math.min(sentence.to(), talks.to() + BEHIND)));
        return draft;
    }

    private @Nullable Draft in(Sentence sentence, int index, Draft subject, Set<Party> met) {
        Party third = setting.hasCue(sentence, "chair") ? null : third(sentence);
        Hit talks = third == null || met.contains(third) ? null : talks(sentence);
        Party own = talks == null ? null : own(sentence);
        if (third == null || talks == null || own == null) {
            return null;
        }
        Draft draft = new Draft(talks.from(), talks.to(), index, MeetingKind.TALKS, Rule.ENCOUNTER);
        draft.status = Status.HELD;
        draft.parties = new Relation(List.of(own, third)).parties();
        draft.when = time(sentence, subject);
        draft.where = subject.where;
        draft.occasion = subject.occasion;
        draft.evidence.add(
                passage.evidence(sentence.from(), Math.min(sentence.to(), talks.to() + BEHIND)));
        return draft;
    }

    /** "Earlier, on 26 November 2020, the two ministers met by video": dated talks of the pair. */
    private @Nullable Draft earlier(Draft subject) {
        for (int i = subject.sentence + 1; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            TimeExpression time = setting.timing().day(sentence);
            Hit talks = time == null || !opensEarlier(sentence) ? null : talks(sentence);
            if (time != null
                    && talks != null
                    && time.moment() instanceof Moment.Day day
                    && (day.year() > 0 || areMinisters(sentence))) {
                Draft draft =
                        new Draft(talks.from(), talks.to(), i, MeetingKind.TALKS, Rule.ENCOUNTER);
                draft.status = Status.HELD;
                draft.parties = relation.parties();
                draft.when = setting.timing().resolve(time, Tense.PAST);
                draft.format = setting.hasCue(sentence, "video") ? Format.VIDEO : draft.format;
                draft.evidence.add(passage.evidence(sentence.from(), sentence.to()));
                return draft;
            }
        }
        return null;
    }

    /**
     * "The same morning Minister A held talks with Minister B", "They last met on 24 February":
     * dated talks of the pair's ministers, told beside what the report is about.
     */
    private @Nullable Draft ofMinisters(Draft subject) {
        for (int i = subject.sentence + 1; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            Hit talks =
                    setting.hasCue(sentence, "chair") || setting.has(sentence, Category.MECHANISMS)
                            ? null
                            : talks(sentence);
            Dated when = talks == null ? Dated.UNSAID : ownTime(sentence, subject);
            if (talks != null && !when.words().isEmpty()) {
                return ofPair(sentence, i, talks, when);
            }
        }
        return null;
    }

    /** When the talks of a sentence were that are none of the subject's; unsaid for no talks. */
    private Dated ownTime(Sentence sentence, Draft subject) {
        TimeExpression day = setting.timing().day(sentence);
        if (setting.hasCue(sentence, "last-met")
                && setting.has(sentence, Category.SIDES)
                && day != null) {
            return setting.timing().resolve(day, Tense.PAST);
        }
        if (!areMinisters(sentence)) {
            return Dated.UNSAID;
        }
        if (!setting.hasCue(sentence, "same-day")) {
            return ownDay(day, subject);
        }
        if (subject.kind == MeetingKind.TALKS) {
            return Dated.UNSAID;
        }
        return day == null ? subject.when : setting.timing().resolve(day, Tense.PAST);
    }

    /**
     * "On the afternoon of 17 October": a day before that of the subject, which is a session; or
     * any other, "On 21 August 2023", whose year is told.
     */
    private Dated ownDay(@Nullable TimeExpression day, Draft subject) {
        LocalDate session = subject.mechanism == null ? null : subject.firstDay();
        if (day == null || session == null) {
            return Dated.UNSAID;
        }
        Dated when = setting.timing().resolve(day, Tense.PAST);
        boolean whole = day.moment() instanceof Moment.Day told && told.year() > 0;
        boolean other =
                when.when() instanceof When.Within within
                        && (whole
                                ? !within.from().equals(session)
                                : within.from().isBefore(session));
        return other ? when : Dated.UNSAID;
    }

    /** Whether ministers of both sides are named. */
    private boolean areMinisters(Sentence sentence) {
        Set<Party> sides = new HashSet<>();
        for (Named named : setting.people().between(sentence.from(), sentence.to())) {
            Party party = named.party();
            if (party != null && relation.has(party) && isMinister(named.level())) {
                sides.add(party);
            }
        }
        return sides.size() == 2;
    }

    private static boolean isMinister(@Nullable Level level) {
        return level == Level.MINISTER || level == Level.LEADER;
    }

    private boolean opensEarlier(Sentence sentence) {
        return passage.is(sentence.from(), Category.CUES, "previous")
                && !setting.has(sentence, Category.MECHANISMS)
                && (setting.has(sentence, Category.SIDES) || areMinisters(sentence));
    }

    private Dated time(Sentence sentence, Draft subject) {
        TimeExpression time = setting.timing().day(sentence);
        return time == null ? subject.when : setting.timing().resolve(time, Tense.PAST);
    }

    private @Nullable Party third(Sentence sentence) {
        for (Named named : setting.people().between(sentence.from(), sentence.to())) {
            Party party = named.party();
            if (party != null
                    && !relation.isFor(party)
                    && named.hasName()
                    && named.level() != null) {
                return party;
            }
        }
        return null;
    }

    private @Nullable Party own(Sentence sentence) {
        for (Named named : setting.people().between(sentence.from(), sentence.to())) {
            if (relation.has(named.party())) {
                return named.party();
            }
        }
        Party homeland = passage.language().homeland();
        return relation.has(homeland) ? homeland : null;
    }

    private @Nullable Hit talks(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit hit = passage.at(at, Category.MEETINGS);
            if (hit != null
                    && hit.value().equals("talks")
                    && !passage.isInside(at)
                    && !passage.is(at - 1, Category.ACTS, "will")) {
                return hit;
            }
        }
        return null;
    }
}
