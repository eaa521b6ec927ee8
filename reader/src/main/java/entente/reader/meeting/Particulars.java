package entente.reader.meeting;

import entente.domain.Dated;
import entente.domain.Format;
import entente.domain.MeetingKind;
import entente.domain.Place;
import entente.domain.Status;
import entente.domain.When;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.TimeExpression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads time, place, format, chairs, level and occasion of the meeting that a report is about. */
final class Particulars {
    /** A time told further from the lead than this is another event's. */
    private static final int LAST_FOR_TIME = Setting.LEAD + 2;

    private final Setting setting;
    private final Passage passage;
    private final int lead;

    Particulars(Setting setting) {
        this.setting = setting;
        this.passage = setting.passage();
        this.lead = setting.lead();
    }

    /** Completes the subject, with what other mentions of it among the sessions named tell. */
    void settle(Draft subject, List<Draft> drafts) {
        subject.subject = true;
        subject.parties = setting.relation().parties();
        subject.status = new SessionStatus(setting).ofSubject(subject);
        for (Draft other : drafts) {
            if (other != subject && SameSession.is(subject, other, passage)) {
                subject.merge(other);
            }
        }
        subject.when = time(subject, subject.status == Status.HELD ? Tense.PAST : Tense.FUTURE);
        if (subject.mechanism != null || subject.kind == MeetingKind.SUMMIT) {
            chairs(subject);
        }
        format(subject);
        subject.where =
                subject.format == Format.VIDEO || subject.format == null
                        ? null
                        : place(subject, drafts);
        subject.occasion = new Occasions(passage).among(told(3));
        subject.evidenceFrom(passage);
    }

    /**
     * The report's first sentences, the title among them, up to the given number behind the lead.
     */
    private List<Sentence> told(int number) {
        return passage.sentences().subList(0, Math.min(lead + number, passage.sentences().size()));
    }

    private void chairs(Draft subject) {
        int from =
                passage.isTitle(subject.sentence)
                        ? Math.min(subject.sentence, lead)
                        : subject.sentence;
        ChairFinder.Chairs chairs =
                new ChairFinder(passage, setting.people(), setting.relation()).from(from);
        subject.chairs = chairs.chairs();
        if (subject.level == null) {
            subject.level =
                    chairs.level() != null
                            ? chairs.level()
                            : new LevelTold(setting).of(setting.sentenceOf(subject));
        }
    }

    // ---- time

    private Dated time(Draft subject, Tense tense) {
        List<Sentence> sentences =
                sentencesForTime(subject).stream().map(passage.sentences()::get).toList();
        return new SessionDays(setting, sentences).around(dayTold(subject, tense), tense);
    }

    private Dated dayTold(Draft subject, Tense tense) {
        TimeExpression moved = new SessionStatus(setting).movedTo(subject);
        if (moved != null && subject.isPlanned()) {
            return setting.timing().resolve(moved, tense);
        }
        Dated told = null;
        for (int index : sentencesForTime(subject)) {
            Dated day = day(subject, index, tense);
            if (day != null && index == subject.sentence && isDayOfTelling(subject)) {
                told = day;
            } else if (day != null && (told == null || setting.hasCue(sentence(index), "held"))) {
                return day;
            }
        }
        if (told != null) {
            return told;
        }
        Sentence own = setting.sentenceOf(subject);
        TimeExpression time =
                setting.timing().near(own.from(), subject.from, subject.to, own.to(), false);
        return time != null && subject.sentence <= lead + 1
                ? setting.timing().resolve(time, tense)
                : Dated.UNSAID;
    }

    /** "On 27 March the ministry said that the session had just ended": the day that it said so. */
    private boolean isDayOfTelling(Draft subject) {
        Sentence own = setting.sentenceOf(subject);
        TimeExpression time = setting.timing().day(own);
        for (int at = time == null ? subject.from : time.to(); at < subject.from; at++) {
            if (passage.is(at, Category.ACTS, "claim") && !passage.isInside(at)) {
                return true;
            }
        }
        return false;
    }

    private Sentence sentence(int index) {
        return passage.sentences().get(index);
    }

    /** Its own sentence first, then others that name it, then those from the lead on. */
    private Set<Integer> sentencesForTime(Draft subject) {
        Set<Integer> order = new LinkedHashSet<>();
        order.add(subject.sentence);
        for (int[] place : subject.places) {
            order.add(passage.sentenceOf(place[0]));
        }
        for (int i = lead; i < told(Setting.LEAD).size(); i++) {
            order.add(i);
        }
        order.removeIf(i -> passage.isTitle(i) || i > lead + LAST_FOR_TIME);
        return order;
    }

    private @Nullable Dated day(Draft subject, int index, Tense tense) {
        Sentence sentence = passage.sentences().get(index);
        boolean own = index == subject.sentence;
        int from = own ? subject.from : sentence.to();
        int to = own ? subject.to : sentence.to();
        TimeExpression time = setting.timing().near(sentence.from(), from, to, sentence.to(), true);
        if (time == null
                || !Timing.isDay(time.moment())
                || tense == Tense.FUTURE && isToldThen(time)) {
            return null;
        }
        Dated when = setting.timing().resolve(time, tense);
        return when.when() instanceof When.Unsaid ? null : when;
    }

    /** "the ministry announced on Friday": no session that is still to come was on that day. */
    private boolean isToldThen(TimeExpression time) {
        char behind = setting.tokens().sign(time.to());
        if (behind == '-' || behind == '–' || behind == '—') {
            // "Lusaka, 14 March 2025 - …": the dateline.
            return true;
        }
        for (int back = 1; back <= 3; back++) {
            Hit act = passage.at(time.from() - back, Category.ACTS);
            if (act != null && act.value().equals("claim") && act.to() >= time.from() - 1) {
                return true;
            }
        }
        return false;
    }

    // ---- place

    /** Its own sentence first; one that tells of another session tells where that was. */
    private @Nullable Place place(Draft subject, List<Draft> drafts) {
        List<Sentence> order = new ArrayList<>(told(Setting.LEAD));
        for (Draft other : drafts) {
            if (other != subject && !SameSession.is(subject, other, passage)) {
                order.remove(setting.sentenceOf(other));
            }
        }
        order.addFirst(setting.sentenceOf(subject));
        Place dateline = setting.dateline();
        Place country = null;
        for (Sentence sentence : order) {
            if (dateline != null && tellsHere(sentence)) {
                return dateline;
            }
            if (dateline != null && isBackground(sentence)) {
                continue;
            }
            Place place = setting.places().between(sentence.from(), limit(subject, sentence));
            if (place != null && place.city() != null) {
                return place;
            }
            country = country == null ? place : country;
        }
        if (country == null) {
            return dateline != null ? dateline : setting.places().seatAtHome(order.getFirst());
        }
        return dateline != null
                        && country.country() != null
                        && country.country().equals(dateline.country())
                ? dateline
                : country;
    }

    /** Behind the lead, a sentence that tells of no meeting tells no place of it. */
    private boolean isBackground(Sentence sentence) {
        return sentence.from() > passage.sentences().get(lead).from()
                && !setting.has(sentence, Category.MECHANISMS)
                && !setting.has(sentence, Category.SESSIONS)
                && !setting.has(sentence, Category.MEETINGS)
                && !setting.hasCue(sentence, "chair");
    }

    /** "Held here"; not "the foreign ministry here said". */
    private boolean tellsHere(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.CUES, "here")
                    && !passage.is(at + 1, Category.ACTS, "claim")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where something will be built or held is not where it was agreed: behind the lead, a sentence
     * that does not name the session tells its place before its first undertaking only.
     */
    private int limit(Draft subject, Sentence sentence) {
        boolean own =
                subject.places.stream()
                        .anyMatch(p -> p[0] >= sentence.from() && p[0] < sentence.to());
        if (own || sentence.from() <= passage.sentences().get(lead).from()) {
            return sentence.to();
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit act = passage.at(at, Category.ACTS);
            if (act != null
                    && !passage.isInside(at)
                    && (act.value().equals("agree") || act.value().equals("will"))) {
                return at;
            }
        }
        return sentence.to();
    }

    // ---- format

    private void format(Draft subject) {
        if (subject.kind == MeetingKind.CALL) {
            subject.format = null;
            return;
        }
        List<Sentence> told = told(3);
        for (int i = 0; i < told.size(); i++) {
            Sentence sentence = told.get(i);
            if (isPageHead(i)) {
                continue;
            }
            if (setting.hasCue(sentence, "hybrid")) {
                subject.format = Format.HYBRID;
            } else if (subject.format == Format.IN_PERSON && setting.hasCue(sentence, "video")) {
                subject.format = remote(subject, sentence, i);
            }
        }
    }

    /** "People's Daily Online" above the headline is the paper's name, no way to meet. */
    private boolean isPageHead(int index) {
        Sentence sentence = sentence(index);
        return index < lead
                && !setting.has(sentence, Category.SESSIONS)
                && !setting.has(sentence, Category.MECHANISMS)
                && !setting.has(sentence, Category.MEETINGS);
    }

    private Format remote(Draft subject, Sentence sentence, int index) {
        boolean other =
                index != subject.sentence
                        && (setting.hasCue(sentence, "previous")
                                || setting.hasCue(sentence, "ordinal-before")
                                || setting.has(sentence, Category.ORDINALS));
        // "while experts in Bishkek joined by video link": some were there and some were not.
        if (!other && setting.hasCue(sentence, "joins")) {
            return Format.HYBRID;
        }
        if (other) {
            return Format.IN_PERSON;
        }
        return index <= lead + 1 || index == subject.sentence ? Format.VIDEO : Format.IN_PERSON;
    }
}
