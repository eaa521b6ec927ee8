package entente.reader.meeting;

import entente.domain.Level;
import entente.domain.Status;
import entente.domain.When;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.TimeExpression;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Earlier and planned sessions that a report cites beside its subject. */
final class CitedSessions {
    private final Setting setting;
    private final Passage passage;
    private final @Nullable Draft subject;
    private final KeptSessions kept;
    private final Series series;
    private final SessionStatus status;
    private final Hosts hosts;
    private final ChairFinder chairs;

    /** "On the margins of the" stands so many tokens before a session's name at most. */
    private static final int BESIDE = 6;

    /** First tokens of the subject's mentions. */
    private final Set<Integer> ofSubject = new HashSet<>();

    CitedSessions(Setting setting, @Nullable Draft subject, KeptSessions kept) {
        this.setting = setting;
        this.passage = setting.passage();
        this.subject = subject;
        this.kept = kept;
        this.series = new Series(setting, subject);
        this.status = new SessionStatus(setting);
        this.hosts = new Hosts(setting);
        this.chairs = new ChairFinder(passage, setting.people(), setting.relation());
        if (subject != null) {
            note(subject.places);
        }
    }

    private void note(List<int[]> places) {
        places.forEach(place -> ofSubject.add(place[0]));
    }

    /**
     * Keeps those of the sessions named that are not the subject and are told as held or planned.
     */
    void read(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft != subject
                    && !ofSubject.contains(draft.from)
                    && (draft.mechanism != null || series.inherit(draft))) {
                read(
                        draft,
                        i == 0 ? null : drafts.get(i - 1),
                        i + 1 == drafts.size() ? null : drafts.get(i + 1));
            }
            series.past(draft);
        }
        series.shareLevels(kept.all(), drafts);
    }

    private void read(Draft draft, @Nullable Draft before, @Nullable Draft behind) {
        if (draft.level == null) {
            draft.level = series.level(draft);
        }
        if (draft.level == null) {
            draft.level = levelBeside(draft);
        }
        Sentence sentence = setting.sentenceOf(draft);
        int start =
                before != null && before.sentence == draft.sentence ? before.to : sentence.from();
        boolean parted = behind != null && behind.sentence == draft.sentence;
        int limit =
                behind != null && parted && !isJoined(draft, behind) ? behind.from : sentence.to();
        series.settleStatus(draft);
        series.settleBeside(draft);
        if (!passage.isTitle(draft.sentence) && !draft.subject) {
            time(draft, clauseFrom(draft, start), clauseTo(draft, limit));
            hosts.settle(draft, start, limit);
        }
        if (draft.status == null) {
            draft.status = Status.HELD;
        }
        chairs(draft, sentence);
        if (isTold(draft, start)) {
            draft.evidenceFrom(passage);
            keep(draft);
        }
    }

    /** "the 14th consultations and the 11th dialogue in Hanoi in 2026": both then and there. */
    private boolean isJoined(Draft draft, Draft behind) {
        int and = behind.from - 1;
        and = passage.is(and, Category.CUES, "and") ? and : and - 1;
        if (draft.mechanism == behind.mechanism
                || and < draft.to
                || !passage.is(and, Category.CUES, "and")) {
            return false;
        }
        for (int at = draft.to; at < and; at++) {
            if (setting.tokens().isSign(at, ';')
                    || passage.at(at, Category.ACTS) != null
                    || passage.at(at, Category.TIMES) != null
                    || passage.at(at, Category.PLACES) != null) {
                return false;
            }
        }
        return true;
    }

    /** The level of the session of its series that was held together with the subject. */
    private @Nullable Level levelBeside(Draft draft) {
        for (Draft other : kept.all()) {
            if (other.subject
                    && other != subject
                    && other.mechanism == draft.mechanism
                    && other.parties.equals(draft.parties)) {
                return other.level;
            }
        }
        return null;
    }

    private boolean isTold(Draft draft, int start) {
        if (draft.next && draft.when.words().isEmpty() && isBeside(draft)) {
            return false;
        }
        return draft.certain
                || status.isToldAsHeldOrPlanned(draft, start)
                        && !(subject == null && passage.isTitle(draft.sentence));
    }

    /** "organise a fair alongside the next session": the fair is planned. */
    private boolean isBeside(Draft draft) {
        for (int back = 1; back <= BESIDE; back++) {
            int end = passage.hits().end(draft.from - back, Category.MARKERS, "beside");
            if (end > 0 && end >= draft.from - 2 && end <= draft.from) {
                return true;
            }
        }
        return false;
    }

    private void keep(Draft draft) {
        Draft same = kept.same(draft);
        if (same == null) {
            kept.add(draft);
            return;
        }
        same.merge(draft);
        if (draft.subject && same.chairs.isEmpty()) {
            same.chairs = draft.chairs;
        }
        if (same == subject) {
            note(draft.places);
        }
    }

    private void chairs(Draft draft, Sentence sentence) {
        if ((draft.subject || draft.status != Status.HELD) && draft.level != null
                || !setting.hasCue(sentence, "chair")) {
            return;
        }
        if (!draft.subject && draft.status == Status.HELD) {
            ChairFinder.Chairs told = chairs.in(sentence);
            draft.chairs = told.chairs();
            draft.level = draft.level == null ? told.level() : draft.level;
        }
        if (draft.level == null) {
            draft.level = new LevelTold(setting).ofSides(sentence);
        }
        if (draft.level == null && draft.isPlanned()) {
            draft.level = new LevelTold(setting).ofWhoWillChair(draft, sentence);
        }
    }

    /**
     * "đưa kim ngạch lên 1 tỷ USD vào năm 2027; …": a semicolon parts one item's time from the
     * next.
     */
    private int clauseFrom(Draft draft, int start) {
        int at = draft.from;
        while (at > start && !setting.tokens().isSign(at - 1, ';')) {
            at--;
        }
        return at;
    }

    private int clauseTo(Draft draft, int limit) {
        int at = draft.to;
        while (at < limit && !setting.tokens().isSign(at, ';')) {
            at++;
        }
        return at;
    }

    private void time(Draft draft, int start, int limit) {
        boolean elliptic = start > setting.sentenceOf(draft).from();
        TimeExpression time =
                setting.timing()
                        .near(elliptic ? draft.from : start, draft.from, draft.to, limit, false);
        if (time == null) {
            return;
        }
        draft.when = setting.timing().resolve(time, draft.isPlanned() ? Tense.FUTURE : Tense.PAST);
        if (draft.when.when() instanceof When.Within within) {
            statusByTime(draft, within);
        } else if (draft.when.when() instanceof When.By && draft.status == null) {
            draft.status = Status.PLANNED;
        }
    }

    /** What lies behind the report's day is planned, what lies before it is not. */
    private void statusByTime(Draft draft, When.Within time) {
        Anchor anchor = setting.anchor();
        LocalDate day = anchor.day();
        LocalDate now = day != null ? day : subject == null ? null : subject.firstDay();
        if (now == null) {
            if (anchor.year() > 0 && time.to().getYear() < anchor.year()) {
                draft.status = Status.HELD;
            }
        } else if (time.from().isAfter(now)
                && (draft.status == null || time.from().isAfter(now.plusDays(1)))) {
            draft.status = draft.status == Status.CANCELLED ? Status.CANCELLED : Status.PLANNED;
        } else if (time.to().isBefore(now) && draft.isPlanned()) {
            draft.status = Status.HELD;
        }
    }
}
