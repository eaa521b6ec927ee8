package entente.words;

import java.io.IOException;
import java.io.Reader;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Sentences that come before others. */
final class Layer extends PropertyResourceBundle {
    /**
     * @param behind asked for what is not here; null where there is nothing behind
     */
    Layer(Reader sentences, @Nullable ResourceBundle behind) throws IOException {
        super(sentences);
        if (behind != null) {
            setParent(behind);
        }
    }
}
