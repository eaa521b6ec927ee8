package entente.reader.time;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.lexicon.Hits;
import entente.reader.text.Tokens;
import entente.reader.time.Moment.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of time. One grammar serves all languages: what each calls a day, a month, early or
 * late is data ({@code times.tsv}); the order of the parts is tried both ways. Each rule looks at a
 * bounded number of tokens.
 */
public final class TimeGrammar {
    private final Tokens tokens;
    private final Hits hits;
    private final DayGrammar days;
    private final Months months;
    private final Weekdays weekdays;

    public TimeGrammar(Tokens tokens, Hits hits) {
        this.tokens = tokens;
        this.hits = hits;
        this.days = new DayGrammar(tokens, hits);
        this.months = new Months(tokens, hits);
        this.weekdays = new Weekdays(tokens, hits);
    }

    /** The words of time between two tokens, in order and without overlap. */
    public List<TimeExpression> all(int from, int to) {
        List<TimeExpression> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            int other = hits.end(at, Category.TIMES, "not-time");
            TimeExpression expression = other < 0 && begins(at) ? at(at, to) : null;
            if (expression == null) {
                at = Math.max(at + 1, other);
            } else {
                found.add(expression);
                at = expression.to();
            }
        }
        return found;
    }

    private boolean begins(int at) {
        return tokens.isNumber(at) || hits.at(at, Category.TIMES) != null;
    }

    private @Nullable TimeExpression at(int at, int to) {
        TimeExpression found = limit(at, to);
        return found != null && found.to() <= to ? found : null;
    }

    /** "by 2025", "before the end of June", "đến năm 2030". */
    private @Nullable TimeExpression limit(int at, int to) {
        int end = hits.end(at, Category.TIMES, "by");
        if (end < 0 || end >= to) {
            return plain(at);
        }
        TimeExpression rest = plain(end);
        rest = rest != null ? rest : plain(skip(end, "the"));
        if (rest == null
                || rest.moment() instanceof Moment.Years
                || rest.moment() instanceof Moment.Limit) {
            return plain(at);
        }
        return new TimeExpression(at, rest.to(), new Moment.Limit(rest.moment()));
    }

    private @Nullable TimeExpression plain(int at) {
        TimeExpression found = period(at);
        found = found != null ? found : days.at(at);
        found = found != null ? found : weekdays(at);
        found = found != null ? found : part(at);
        found = found != null ? found : month(at, Part.WHOLE);
        found = found != null ? found : firstMonths(at);
        found = found != null ? found : year(at, Part.WHOLE);
        return found != null ? found : relative(at);
    }

    /**
     * "giai đoạn 2014-2020", "2021-22", "for the period 2021 to 2025"; without a word for period
     * only where joined by a dash.
     */
    private @Nullable TimeExpression period(int at) {
        int first = skip(skip(at, "period"), "from");
        first = skip(first, "year");
        int year = yearAt(first);
        if (year == 0) {
            return null;
        }
        boolean joined =
                tokens.sign(first + 1) == '-'
                        || tokens.sign(first + 1) == '–'
                        || tokens.sign(first + 1) == '—';
        int second = joined ? first + 2 : skip(first + 1, "to");
        if (second == first + 1) {
            return null;
        }
        second = joined ? second : skip(second, "year");
        int last = tokens.value(second);
        if (joined
                && last > 0
                && last < 100
                && tokens.end(second) - tokens.start(second) == 2
                && last == (year + 1) % 100) {
            last += year / 100 * 100 + (last < year % 100 ? 100 : 0);
        }
        return last > year && last < 2100
                ? new TimeExpression(at, second + 1, new Moment.Years(year, last))
                : null;
    }

    /**
     * "late 2017", "cuối năm 2017", "early August", "the first half of 2025", "quý IV/2024", "Q2
     * 2025".
     */
    private @Nullable TimeExpression part(int at) {
        int start = skip(at, "the");
        Part part = partAt(start);
        if (part == null) {
            return null;
        }
        int next = skip(endOf(start), "of");
        next = tokens.isSign(next, '-') || tokens.isSign(next, '/') ? next + 1 : next;
        next = skip(next, "the");
        TimeExpression whole = days.isQuarter(part) ? null : month(next, part);
        whole = whole != null ? whole : year(next, part);
        whole = whole != null ? whole : yearsAway(next, part);
        if (whole != null) {
            return new TimeExpression(at, whole.to(), whole.moment());
        }
        return partOfUnsaidYear(at, next, part);
    }

    /** "cuối năm", "the end of the year", "cuối năm nay". */
    private @Nullable TimeExpression partOfUnsaidYear(int at, int next, Part part) {
        Hit unit = hits.at(next, Category.TIMES);
        if (unit != null && unit.entry().is("unit:year")) {
            return new TimeExpression(at, unit.to(), new Moment.YearsAway(0, part));
        }
        return days.isQuarter(part)
                ? new TimeExpression(at, endOf(skip(at, "the")), new Moment.YearsAway(0, part))
                : null;
    }

    private @Nullable TimeExpression yearsAway(int at, Part part) {
        Hit hit = hits.at(at, Category.TIMES);
        if (hit == null || !hit.value().startsWith("years:")) {
            return null;
        }
        return new TimeExpression(
                at,
                hit.to(),
                new Moment.YearsAway(Integer.parseInt(hit.value().substring(6)), part));
    }

    /** "tháng 6/2023", "tháng 6 năm 2023", "June 2023", "tháng 2 vừa qua". */
    private @Nullable TimeExpression month(int at, Part part) {
        int month = months.at(at);
        if (month == 0) {
            return null;
        }
        int end = months.end(at);
        int next =
                tokens.isSign(end, '/')
                                || tokens.isSign(end, ',')
                                || tokens.isSign(end, '-')
                                || tokens.isSign(end, '.')
                        ? end + 1
                        : end;
        next = skip(skip(next, "of"), "year");
        int year = yearAt(next);
        if (year == 0) {
            Hit away = hits.at(next, Category.TIMES);
            if (away != null && away.value().startsWith("years:")) {
                return new TimeExpression(
                        at,
                        away.to(),
                        new Moment.Month(
                                -1000 + Integer.parseInt(away.value().substring(6)), month, part));
            }
            return new TimeExpression(at, end, new Moment.Month(0, month, part));
        }
        return new TimeExpression(at, next + 1, new Moment.Month(year, month, part));
    }

    /** "6 tháng đầu năm 2019": a number, months, the first of a year. */
    private @Nullable TimeExpression firstMonths(int at) {
        int first = skip(at, "the");
        int number = tokens.value(first);
        int unit = first + 1;
        Hit word = hits.at(first, Category.TIMES);
        if (word != null && word.value().startsWith("first-months:")) {
            int months = Integer.parseInt(word.value().substring(13));
            return firstMonths(at, word.to(), months);
        }
        if (word != null && word.value().startsWith("months:")) {
            number = Integer.parseInt(word.value().substring(7));
            unit = word.to();
        }
        int end = hits.end(unit, Category.TIMES, "first-months");
        return number < 1 || number > 12 || end < 0 ? null : firstMonths(at, end, number);
    }

    private TimeExpression firstMonths(int at, int end, int months) {
        int next = skip(skip(skip(end, "of"), "the"), "year");
        int year = yearAt(next);
        return new TimeExpression(
                at, year == 0 ? next : next + 1, new Moment.FirstMonths(year, months));
    }

    private @Nullable TimeExpression year(int at, Part part) {
        int number = skip(at, "year");
        int year = yearAt(number);
        if (year == 0) {
            return null;
        }
        return new TimeExpression(at, number + 1, new Moment.Year(year, part));
    }

    /** "Wednesday and Thursday", "thứ Tư và thứ Năm": two days on end, or a run of them. */
    private @Nullable TimeExpression weekdays(int at) {
        int from = skip(at, "from");
        int first = weekdays.at(from);
        int behind = first == 0 ? from : endOf(from);
        int joint = Math.max(skip(behind, "to"), hits.end(behind, Category.CUES, "and"));
        int last = first == 0 || joint <= behind ? 0 : weekdays.at(joint);
        return last == 0 || last == first
                ? null
                : new TimeExpression(at, endOf(joint), new Moment.Weekdays(first, last));
    }

    private @Nullable TimeExpression relative(int at) {
        Hit hit = hits.at(at, Category.TIMES);
        if (hit == null) {
            return null;
        }
        String value = hit.value();
        int colon = value.indexOf(':');
        if (colon < 0) {
            return null;
        }
        Moment moment =
                switch (value.substring(0, colon)) {
                    case "days" ->
                            new Moment.DaysAway(Integer.parseInt(value.substring(colon + 1)));
                    case "months-away" ->
                            new Moment.MonthsAway(Integer.parseInt(value.substring(colon + 1)));
                    case "years" ->
                            new Moment.YearsAway(
                                    Integer.parseInt(value.substring(colon + 1)), Part.WHOLE);
                    case "limit" ->
                            new Moment.Limit(
                                    new Moment.YearsAway(
                                            Integer.parseInt(value.substring(colon + 1)),
                                            Part.WHOLE));
                    case "weekday" -> {
                        int day = weekdays.at(at);
                        yield day == 0 ? null : new Moment.Weekday(day);
                    }
                    default -> null;
                };
        return moment == null ? null : new TimeExpression(at, hit.to(), moment);
    }

    private @Nullable Part partAt(int at) {
        Hit hit = hits.at(at, Category.TIMES);
        if (hit == null || !hit.value().startsWith("part:")) {
            return null;
        }
        return Part.valueOf(hit.value().substring(5));
    }

    private int endOf(int at) {
        Hit hit = hits.at(at, Category.TIMES);
        return hit == null ? at + 1 : hit.to();
    }

    private int skip(int at, String value) {
        int end = hits.end(at, Category.TIMES, value.equals("year") ? "unit:year" : value);
        return end < 0 ? at : end;
    }

    private int yearAt(int at) {
        return Years.at(tokens, at);
    }
}
