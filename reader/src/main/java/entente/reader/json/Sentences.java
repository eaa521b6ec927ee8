package entente.reader.json;

import entente.domain.Doubt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The sentences for people that JSON may carry beside the keys; nothing is read back from them.
 *
 * @param doubt the sentence of a doubt, its {@code why}
 * @param rule the sentence of a rule's key, for the findings' own list of them; null where rules
 *     are only named
 */
public record Sentences(Function<Doubt, String> doubt, @Nullable UnaryOperator<String> rule) {
    /** No sentences: a doubt's {@code why} is its bare key. */
    public static final Sentences NONE = new Sentences(Doubt::reason, null);
}
