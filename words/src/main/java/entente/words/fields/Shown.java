package entente.words.fields;

import entente.domain.Dated;
import entente.domain.Party;
import entente.domain.Word;
import entente.words.typed.Times;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects fields as they would be typed. */
final class Shown {
    private final Map<String, String> fields = new LinkedHashMap<>();

    Shown text(String field, @Nullable Object value) {
        fields.put(field, value == null ? "" : value.toString());
        return this;
    }

    Shown word(String field, @Nullable Word word) {
        return text(field, word == null ? null : word.word());
    }

    Shown words(String field, List<? extends Word> words) {
        return text(field, words.stream().map(Word::word).collect(Collectors.joining(", ")));
    }

    Shown parties(String field, List<Party> parties) {
        return text(field, parties.stream().map(Party::code).collect(Collectors.joining(", ")));
    }

    Shown time(String field, Dated time) {
        return text(field, Times.typed(time.when()));
    }

    Map<String, String> all() {
        return fields;
    }
}
