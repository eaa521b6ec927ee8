package entente.words.fields;

import entente.domain.Chair;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Party;
import entente.domain.When;
import entente.domain.Word;
import entente.words.typed.KnownParty;
import entente.words.typed.Mistake;
import entente.words.typed.Times;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values as they were typed, by their fields. What was not typed stays as it was. Everything throws
 * a {@link Mistake} where a value cannot stand in its field.
 *
 * @param evidence the words that the finding rests on from now on
 */
record Values(Map<String, String> typed, List<Evidence> evidence) {
    /** The rule of what an officer said. */
    static final String OFFICER = "officer";

    private static final int MOST_ORDINAL = 9999;
    private static final int MOST = 9_999_999;

    boolean has(String field) {
        return typed.containsKey(field);
    }

    private String value(String field) {
        return Objects.requireNonNull(typed.get(field)).strip();
    }

    private boolean isNone(String field) {
        return value(field).isEmpty() || value(field).equals("-");
    }

    /** Words of one's own, never none. */
    String text(String field, String was) {
        if (!has(field)) {
            return was;
        }
        if (isNone(field)) {
            throw Mistake.given("empty", field);
        }
        return value(field);
    }

    @Nullable String textOrNull(String field, @Nullable String was) {
        return has(field) ? isNone(field) ? null : value(field) : was;
    }

    boolean truth(String field, boolean was) {
        if (!has(field)) {
            return was;
        }
        return switch (value(field).toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw Mistake.given("choice", value(field), field, "yes, no");
        };
    }

    @Nullable Integer ordinal(String field, @Nullable Integer was) {
        return whole(field, was, MOST_ORDINAL);
    }

    /** How many of something. */
    @Nullable Integer count(String field, @Nullable Integer was) {
        return whole(field, was, MOST);
    }

    private @Nullable Integer whole(String field, @Nullable Integer was, int most) {
        if (!has(field)) {
            return was;
        }
        if (isNone(field)) {
            return null;
        }
        if (!value(field).matches("[1-9]\\d{0,7}") || Integer.parseInt(value(field)) > most) {
            throw Mistake.given("number", value(field), field, "1", String.valueOf(most));
        }
        return Integer.valueOf(value(field));
    }

    <E extends Enum<E> & Word> E word(String field, E was) {
        return has(field) ? word(field, value(field), was.getDeclaringClass()) : was;
    }

    <E extends Enum<E> & Word> @Nullable E wordOrNull(
            String field, @Nullable E was, Class<E> vocabulary) {
        return has(field) ? isNone(field) ? null : word(field, value(field), vocabulary) : was;
    }

    <E extends Enum<E> & Word> List<E> words(String field, List<E> was, Class<E> vocabulary) {
        return has(field)
                ? parts(field).map(part -> word(field, part, vocabulary)).distinct().toList()
                : was;
    }

    private static <E extends Enum<E> & Word> E word(
            String field, String typed, Class<E> vocabulary) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return Arrays.stream(vocabulary.getEnumConstants())
                .filter(term -> term.word().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.given(
                                        "choice",
                                        typed,
                                        field,
                                        Arrays.stream(vocabulary.getEnumConstants())
                                                .map(Word::word)
                                                .collect(Collectors.joining(", "))));
    }

    List<Party> parties(String field, List<Party> was) {
        return has(field)
                ? parts(field).map(part -> party(field, part)).distinct().sorted().toList()
                : was;
    }

    Party party(String field, Party was) {
        return has(field) ? party(field, value(field)) : was;
    }

    @Nullable Party partyOrNull(String field, @Nullable Party was) {
        return has(field) ? isNone(field) ? null : party(field, value(field)) : was;
    }

    private static Party party(String field, String typed) {
        try {
            return KnownParty.of(typed);
        } catch (IllegalArgumentException e) {
            throw Mistake.given("party", typed, field);
        }
    }

    /** A time that an officer says rests on the finding's own words. */
    Dated time(String field, Dated was) {
        if (!has(field)) {
            return was;
        }
        When when = Times.parse(field, value(field));
        if (when.equals(was.when())) {
            return was;
        }
        return when.equals(When.UNSAID)
                ? Dated.UNSAID
                : new Dated(when, evidence.subList(0, 1), OFFICER);
    }

    /** "NAME | PARTY | OFFICE; NAME | PARTY | OFFICE"; party and office may be left out. */
    List<Chair> chairs(String field, List<Chair> was) {
        if (!has(field)) {
            return was;
        }
        List<Chair> chairs = new ArrayList<>();
        for (String chair : isNone(field) ? new String[0] : value(field).split(";")) {
            String[] parts = Arrays.copyOf(chair.split("\\|", 3), 3);
            String name = Objects.requireNonNullElse(parts[0], "").strip();
            if (name.isEmpty()) {
                throw Mistake.given("empty", field);
            }
            chairs.add(
                    new Chair(
                            name,
                            orNull(parts[1], party -> party(field, party)),
                            orNull(parts[2], Function.identity())));
        }
        return chairs;
    }

    private static <T> @Nullable T orNull(@Nullable String part, Function<String, T> making) {
        return part == null || part.isBlank() ? null : making.apply(part.strip());
    }

    private Stream<String> parts(String field) {
        return isNone(field)
                ? Stream.empty()
                : Stream.of(value(field).split("[,;]")).map(String::strip);
    }
}
