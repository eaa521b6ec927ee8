package entente.reader.intake;

import entente.reader.DoubtReason;
import java.util.List;

/**
 * What has to be said of how a file became text: that changes were accepted, a page is a picture,
 * an old encoding was guessed. It becomes a doubt about the report's text.
 *
 * @param details what the reason's sentence is filled with, in its order
 */
public record Notice(DoubtReason reason, List<String> details) {
    public Notice {
        details = List.copyOf(details);
    }

    public static Notice of(DoubtReason reason, String... details) {
        return new Notice(reason, List.of(details));
    }
}
