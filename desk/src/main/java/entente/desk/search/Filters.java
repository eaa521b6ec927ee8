package entente.desk.search;

import entente.domain.Area;
import entente.domain.Word;
import entente.domain.relation.Relation;
import entente.register.account.Scope;
import entente.register.search.HitKind;
import entente.register.search.SearchQuestion;
import entente.register.search.Statuses;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the form of a search says; what is left empty filters nothing.
 *
 * @param kind a word of {@link HitKind}
 * @param area a word of {@link Area}
 * @param status one of {@link Statuses#words}
 * @param body as it was typed or chosen
 */
public record Filters(
        @Nullable String q,
        @Nullable String relation,
        @Nullable String kind,
        @Nullable String area,
        @Nullable String status,
        @Nullable String body,
        @Nullable String from,
        @Nullable String to) {
    public static List<String> kinds() {
        return Stream.of(HitKind.values()).map(Word::word).toList();
    }

    public static List<String> areas() {
        return Stream.of(Area.values()).map(Word::word).toList();
    }

    public static List<String> statuses() {
        return Statuses.words();
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    /** Whether anything but words was asked for. */
    public boolean narrow() {
        return Stream.of(relation, kind, area, status, body, from, to)
                .anyMatch(value -> value != null && !value.isBlank());
    }

    boolean isEmpty() {
        return words().isEmpty() && !narrow();
    }

    /**
     * @param carrier the id of the body that was typed; null for any
     * @throws entente.words.typed.Mistake where a value is none of its kind
     */
    SearchQuestion question(@Nullable String carrier, int limit) {
        String here = said(relation);
        Relation only = here == null ? null : Typed.relation(here);
        return new SearchQuestion(
                words(),
                Scope.ALL.and(only),
                among(Area.class, "area", area),
                said(status),
                carrier,
                day("from", from),
                day("to", to),
                kindsAsked(),
                limit);
    }

    @Nullable String carrier() {
        return said(body);
    }

    private Set<HitKind> kindsAsked() {
        HitKind only = among(HitKind.class, "kind", kind);
        return only == null ? Set.of() : EnumSet.of(only);
    }

    private static <E extends Enum<E> & Word> @Nullable E among(
            Class<E> vocabulary, String field, @Nullable String typed) {
        String word = said(typed);
        if (word == null) {
            return null;
        }
        return Stream.of(vocabulary.getEnumConstants())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.typed(
                                        "choice",
                                        word,
                                        field,
                                        Stream.of(vocabulary.getEnumConstants())
                                                .map(Word::word)
                                                .collect(Collectors.joining(", "))));
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        String day = said(typed);
        return day == null ? null : Typed.date(field, day);
    }

    private static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The address of the same question. */
    String address(String path, @Nullable String instead, int limit) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        put(address, "q", q);
        put(address, "relation", relation);
        put(address, "kind", instead == null ? kind : instead);
        put(address, "area", area);
        put(address, "status", status);
        put(address, "body", body);
        put(address, "from", from);
        put(address, "to", to);
        if (limit > 0) {
            address.queryParam("limit", limit);
        }
        return address.encode().build().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable String value) {
        String typed = said(value);
        if (typed != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, typed));
        }
    }
}
