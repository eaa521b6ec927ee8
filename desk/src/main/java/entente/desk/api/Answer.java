package entente.desk.api;

import entente.desk.api.form.Form;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An answer, made only where whoever asks does not have it already.
 *
 * @param tag by which it is known (an ETag without quotes); null where it cannot be kept
 */
public record Answer(@Nullable String tag, Supplier<? extends Form> form) {
    static Answer of(Form form) {
        return new Answer(null, () -> form);
    }
}
