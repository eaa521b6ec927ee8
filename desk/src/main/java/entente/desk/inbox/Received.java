package entente.desk.inbox;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file, in words. It lies in the login for the length of a redirect, so it is
 * short and of strings.
 *
 * @param file its name
 * @param state "new", "anew", "known" or "refused"
 * @param sentence what came of it
 * @param report where to read it; null where it was not filed
 * @param title of the report; empty where it has none or was not filed
 * @param language BCP 47, of the title
 */
public record Received(
        String file,
        String state,
        String sentence,
        @Nullable String report,
        String title,
        String language)
        implements Serializable {
    static Received refused(String file, String sentence) {
        return new Received(file, "refused", sentence, null, "", "");
    }

    public boolean isFiled() {
        return report != null;
    }
}
