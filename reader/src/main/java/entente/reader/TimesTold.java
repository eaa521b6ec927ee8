package entente.reader;

import entente.reader.frame.Frame;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years that a report's sentences tell, by what they are told of, and the first day told. */
final class TimesTold {
    /** So many sentences may tell the day that the report is about. */
    private static final int LEAD = 4;

    private final Passage passage;
    private final Frame.@Nullable Dateline dateline;
    private final List<Integer> past = new ArrayList<>();
    private final List<Integer> future = new ArrayList<>();
    private final List<Integer> next = new ArrayList<>();
    private @Nullable Moment day;

    private boolean relative;

    TimesTold(Passage passage, Frame.@Nullable Dateline dateline) {
        this.passage = passage;
        this.dateline = dateline;
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            for (TimeExpression time : passage.times(sentence.from(), sentence.to())) {
                addYear(time, sentence);
                if (i < LEAD && !passage.isTitle(i) && !inDateline(time)) {
                    relative |= day == null && isRelative(time.moment());
                    boolean tells = isDay(time.moment()) && !isCited(time, sentence);
                    day = day == null && tells ? time.moment() : day;
                }
            }
        }
    }

    /** The first day that the first sentences tell; null for none. */
    @Nullable Moment day() {
        return day;
    }

    /**
     * Whether "on Thursday", "today" stands before that day: where it is known when the report was
     * written, that tells the report's day, and the day told is another.
     */
    boolean isRelative() {
        return relative;
    }

    /** Years of what is told as having been. */
    List<Integer> past() {
        return past;
    }

    /** Years of what is planned. */
    List<Integer> future() {
        return future;
    }

    /** Years of what is planned that are likely the next. */
    List<Integer> next() {
        return next;
    }

    private void addYear(TimeExpression time, Sentence sentence) {
        int year = yearOf(time.moment());
        if (year <= 0) {
            return;
        }
        if (isPlanned(time, sentence) && !isJustCited(time)) {
            (isEarly(time.moment()) ? next : future).add(year);
        } else if (!isCited(time, sentence)) {
            past.add(year);
        }
        addNamedByDistance(time, year);
    }

    private static boolean isDay(Moment moment) {
        return moment instanceof Moment.Day || moment instanceof Moment.Days;
    }

    /** "On Thursday", "yesterday"; what is to come is another day. */
    private static boolean isRelative(Moment moment) {
        return moment instanceof Moment.Weekday
                || moment instanceof Moment.Weekdays
                || moment instanceof Moment.DaysAway away && away.days() <= 0;
    }

    private boolean inDateline(TimeExpression time) {
        int at = passage.tokens().start(time.from());
        return dateline != null && at >= dateline.start() && at < dateline.end();
    }

    private boolean isPlanned(TimeExpression time, Sentence sentence) {
        for (int at = time.from() - 1; at >= Math.max(sentence.from(), time.from() - 24); at--) {
            if (passage.is(at, Category.TIMES, "first-for")) {
                // "will review what has been done since the 11th session in August 2024"
                return false;
            }
            if (passage.is(at, Category.CUES, "planned")
                    || passage.is(at, Category.CUES, "next")
                    || passage.is(at, Category.ACTS, "will")
                    || passage.is(at, Category.ACTS, "agree")
                    || passage.is(at, Category.ACTS, "invite")
                    || passage.is(at, Category.ACTS, "propose")
                    || passage.is(at, Category.ACTS, "ready")) {
                return true;
            }
        }
        return false;
    }

    /** "agreed to resume talks on the agreement, which took effect in 2013". */
    private boolean isJustCited(TimeExpression time) {
        for (int back = 1; back <= 4; back++) {
            if (passage.is(time.from() - back, Category.CUES, "since-when")) {
                return true;
            }
        }
        return false;
    }

    /** A year that tells when something older was: an earlier round, a signing, "since". */
    private boolean isCited(TimeExpression time, Sentence sentence) {
        for (int at = Math.max(sentence.from(), time.from() - 14); at < time.from(); at++) {
            if (passage.is(at, Category.CUES, "previous")
                    || passage.is(at, Category.CUES, "cited")
                    || passage.is(at, Category.CUES, "since-when")
                    || passage.is(at, Category.CUES, "background")
                    || passage.at(at, Category.ORDINALS) != null && passage.sentenceOf(at) > 3) {
                return true;
            }
        }
        return false;
    }

    /** A whole year or its beginning, where planned, is more likely the next year than this. */
    private static boolean isEarly(Moment moment) {
        return moment instanceof Moment.Year y
                && (y.part() == Moment.Part.WHOLE
                        || y.part() == Moment.Part.EARLY
                        || y.part() == Moment.Part.FIRST_HALF
                        || y.part() == Moment.Part.Q1);
    }

    /** "last year, in March 2023" tells this year, too. */
    private void addNamedByDistance(TimeExpression time, int year) {
        for (TimeExpression near : passage.times(Math.max(0, time.from() - 5), time.to() + 4)) {
            if (near.moment() instanceof Moment.YearsAway away && away.years() != 0) {
                past.add(year - away.years());
                past.add(year - away.years());
            }
        }
    }

    private static int yearOf(Moment moment) {
        return switch (moment) {
            case Moment.Day d -> d.year();
            case Moment.Days d -> d.last().year();
            case Moment.Month m -> Math.max(0, m.year());
            case Moment.Year y -> y.year();
            case Moment.FirstMonths f -> f.year();
            default -> 0;
        };
    }
}
