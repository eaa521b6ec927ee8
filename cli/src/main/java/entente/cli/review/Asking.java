package entente.cli.review;

import entente.cli.Workplace;
import entente.cli.register.Troubles;
import entente.domain.Finding;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.words.decide.Drafting;
import entente.words.fields.Fields;
import entente.words.fields.Glosses;
import entente.words.fields.Kind;
import entente.words.fields.Vocabularies;
import entente.words.typed.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for what a decision needs beyond its key: fields and values, words of the report. */
final class Asking {
    private final Workplace at;
    private final Answers answers;
    private final Glosses glosses;

    Asking(Workplace at, Answers answers) {
        this.at = at;
        this.answers = answers;
        this.glosses = new Glosses(at.messages());
    }

    /** Null where no field was changed. */
    @Nullable Decision correction(Drafting drafting, Filed<?> finding) {
        Map<String, String> set =
                fields(finding.finding(), changes -> drafting.correct(finding, changes));
        return set.isEmpty() ? null : drafting.correct(finding, set);
    }

    /** Null where no words were given. */
    @Nullable Decision addition(Drafting drafting) {
        String typed = answers.say("review.kind", kinds());
        Kind kind = typed.isEmpty() ? Kind.COMMITMENT : kind(typed);
        String quote = answers.say("review.quote");
        if (quote.isEmpty()) {
            return null;
        }
        Decision.Add plain = (Decision.Add) drafting.add(kind, quote, Map.of());
        return drafting.add(
                kind, quote, fields(plain.added(), changes -> drafting.add(kind, quote, changes)));
    }

    /** Null where no words were given. */
    @Nullable Decision split(Drafting drafting, Filed<?> finding) {
        List<Drafting.Piece> pieces = new ArrayList<>();
        while (true) {
            String quote = answers.say("review.piece", String.valueOf(pieces.size() + 1));
            if (quote.isEmpty()) {
                return pieces.isEmpty() ? null : drafting.split(finding, pieces);
            }
            if (stands(drafting, quote)) {
                pieces.add(new Drafting.Piece(quote, Map.of()));
            }
        }
    }

    private boolean stands(Drafting drafting, String quote) {
        try {
            drafting.checkQuote(quote);
            return true;
        } catch (Mistake mistake) {
            at.screen().tell(new Troubles(at.messages()).sentence(mistake));
            return false;
        }
    }

    /** Fields and values until an empty line; what cannot stand is told and asked for again. */
    private Map<String, String> fields(Finding finding, Consumer<Map<String, String>> check) {
        Map<String, String> set = new LinkedHashMap<>();
        while (true) {
            String typed = answers.say("review.field");
            if (typed.isEmpty()) {
                return set;
            }
            try {
                Map<String, String> more = new LinkedHashMap<>(set);
                String field = field(finding, typed);
                more.put(field, value(finding, field));
                check.accept(more);
                set = more;
            } catch (Mistake mistake) {
                at.screen().tell(new Troubles(at.messages()).sentence(mistake));
            }
        }
    }

    /** By its number, its key, or its name in the user's language. */
    private String field(Finding finding, String typed) {
        List<String> fields = List.copyOf(Fields.of(finding).keySet());
        if (typed.matches("[1-9]\\d?") && Integer.parseInt(typed) <= fields.size()) {
            return fields.get(Integer.parseInt(typed) - 1);
        }
        return Stream.concat(fields.stream(), Stream.of(Fields.EVIDENCE))
                .filter(
                        field ->
                                field.equalsIgnoreCase(typed)
                                        || glosses.field(field).equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(() -> Mistake.given("field", typed, String.join(", ", fields)));
    }

    private String value(Finding finding, String field) {
        String words = Vocabularies.of(Kind.of(finding), field);
        return words.isEmpty()
                ? answers.say("review.value", glosses.field(field))
                : answers.say("review.choice", glosses.field(field), words);
    }

    private static Kind kind(String typed) {
        return Stream.of(Kind.values())
                .filter(
                        kind ->
                                kind.word().equals(typed.toLowerCase(Locale.ROOT))
                                        || kind.letter().equals(typed))
                .findFirst()
                .orElseThrow(() -> Mistake.given("choice", typed, "kind", kinds()));
    }

    private static String kinds() {
        return Stream.of(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
    }
}
