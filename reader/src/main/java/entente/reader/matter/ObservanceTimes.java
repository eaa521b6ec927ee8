package entente.reader.matter;

import entente.domain.Dated;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a named year or week is: in its name, behind it, or before it in the same clause. */
final class ObservanceTimes {
    /** A time so many tokens away belongs to something else. */
    private static final int REACH = 16;

    private final Passage passage;
    private final Tokens tokens;

    ObservanceTimes(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** The time that is told of what stands between two tokens, without an anchor. */
    Dated of(Sentence sentence, int from, int to) {
        Dated behind = first(passage.times(from, behind(sentence, to)));
        if (behind != null) {
            return behind;
        }
        Dated before = first(passage.times(before(sentence, from), from).reversed());
        return before == null ? Dated.UNSAID : before;
    }

    /** Times behind the name count up to a sign or another observance. */
    private int behind(Sentence sentence, int to) {
        int stop = Math.min(sentence.to(), to + REACH);
        int at = to;
        while (at < stop && !parts(at) && tokens.sign(at) != ',') {
            at++;
        }
        return at;
    }

    private int before(Sentence sentence, int from) {
        int stop = Math.max(sentence.from(), from - REACH);
        int at = from;
        while (at > stop && !parts(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean parts(int at) {
        return tokens.sign(at) == ';' || passage.at(at, Category.OBSERVANCES) != null;
    }

    private static @Nullable Moment whole(Moment moment) {
        return switch (moment) {
            case Moment.Year y -> y;
            case Moment.Years y -> y;
            case Moment.FirstMonths m when m.year() > 0 -> m;
            case Moment.Month m when m.year() > 0 -> m;
            case Moment.Day d when d.year() > 0 -> d;
            case Moment.Days d when d.last().year() > 0 -> d;
            default -> null;
        };
    }

    private @Nullable Dated first(List<TimeExpression> times) {
        for (TimeExpression time : times) {
            Moment moment = whole(time.moment());
            if (moment != null) {
                return dated(time, moment);
            }
        }
        return null;
    }

    private Dated dated(TimeExpression time, Moment moment) {
        When when = Anchor.NONE.resolve(moment, Tense.UNSAID);
        return new Dated(
                when, List.of(passage.evidence(time.from(), time.to())), Rule.DATE_WRITTEN.key());
    }
}
