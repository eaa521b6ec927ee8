package entente.words.typed;

import entente.domain.Party;
import entente.domain.relation.Relation;
import entente.domain.series.MechanismId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed as an option's or an argument's value. Each throws a {@link Mistake} that
 * names the field and the value.
 */
public final class Typed {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int MONTHS = 12;

    private Typed() {}

    /**
     * A day, written 2018-12-31 and no other way.
     *
     * @param field its option or key, "--on"
     */
    public static LocalDate date(String field, String typed) {
        Matcher day = DAY.matcher(typed.strip());
        if (!day.matches()) {
            throw Mistake.typed("date", typed, field);
        }
        try {
            return LocalDate.parse(day.group());
        } catch (DateTimeException e) {
            throw Mistake.typed("date", typed, field)
                    .advising(isSwapped(day) ? "date.swapped" : "date.calendar");
        }
    }

    private static boolean isSwapped(Matcher day) {
        return Integer.parseInt(day.group(2)) > MONTHS && Integer.parseInt(day.group(3)) <= MONTHS;
    }

    /** Two codes joined by a hyphen, in either order and case. */
    public static Relation relation(String typed) {
        try {
            Relation relation = Relation.parse(typed);
            KnownParty.of(relation.first().code());
            KnownParty.of(relation.second().code());
            return relation;
        } catch (IllegalArgumentException e) {
            throw Mistake.typed("relation", typed);
        }
    }

    /** A party by its code, in either case. */
    public static Party party(String field, String typed) {
        try {
            return KnownParty.of(typed);
        } catch (IllegalArgumentException e) {
            throw Mistake.typed("party", typed, field);
        }
    }

    /** A mechanism as it is written everywhere: "political-consultation/minister". */
    public static MechanismId mechanism(String typed) {
        try {
            return MechanismId.parse(typed.strip());
        } catch (IllegalArgumentException e) {
            throw Mistake.typed("mechanism", typed);
        }
    }

    /** A whole number within bounds. */
    public static int number(String field, String typed, int least, int most) {
        String digits = typed.strip();
        if (digits.matches("\\d{1,9}")) {
            int number = Integer.parseInt(digits);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw Mistake.typed("number", typed, field, String.valueOf(least), String.valueOf(most));
    }

    /** Anything but nothing. */
    public static String words(String field, String typed) {
        if (typed.isBlank()) {
            throw Mistake.typed("empty", field);
        }
        return typed.strip();
    }
}
