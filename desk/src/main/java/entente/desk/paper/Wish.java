package entente.desk.paper;

import entente.domain.Party;
import entente.domain.relation.Relation;
import entente.dossier.book.Order;
import entente.dossier.book.Order.Length;
import entente.dossier.papers.PaperForm;
import entente.dossier.papers.Part;
import entente.words.Language;
import entente.words.series.Upcoming;
import entente.words.typed.Mistake;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One paper as the form asks for it, each field a word.
 *
 * @param session null or empty for none
 * @param side a party's code; empty for both
 */
public record Wish(
        @Nullable String session,
        @Nullable String part,
        @Nullable String language,
        @Nullable String form,
        @Nullable String length,
        @Nullable String side,
        @Nullable String classification) {
    /** More does not go into a page's margin. */
    private static final int CLASSIFICATION = 80;

    String called() {
        return text(session);
    }

    Part paper() {
        return one("papers.part", part, List.of(Part.values()), Part.BOOK);
    }

    PaperForm writtenAs() {
        List<PaperForm> fitting =
                Arrays.stream(PaperForm.values()).filter(each -> each.fits(paper())).toList();
        return one("papers.form", form, fitting, PaperForm.DOCX);
    }

    Language in(Language usual) {
        return one("papers.language", language, List.of(Language.values()), usual);
    }

    Order order(Upcoming upcoming, Relation relation, boolean withPrivate) {
        boolean brief = text(length).equals("brief");
        return new Order(
                upcoming,
                brief ? Length.BRIEF : Length.FULL,
                side(relation),
                marking(),
                withPrivate);
    }

    private @Nullable Party side(Relation relation) {
        String code = text(side);
        List<String> both = List.of(relation.first().code(), relation.second().code());
        return code.isEmpty() ? null : new Party(one("papers.side", code, both, code));
    }

    private String marking() {
        String words = text(classification).strip();
        return words.codePointCount(0, words.length()) <= CLASSIFICATION
                ? words
                : words.substring(0, words.offsetByCodePoints(0, CLASSIFICATION));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static <T> T one(String field, @Nullable String typed, List<T> known, T usual) {
        return text(typed).isEmpty()
                ? usual
                : known.stream()
                        .filter(each -> each.toString().equals(typed))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Mistake.typed(
                                                "choice",
                                                text(typed),
                                                field.substring(field.indexOf('.') + 1),
                                                known.stream()
                                                        .map(Object::toString)
                                                        .collect(Collectors.joining(", "))));
    }
}
