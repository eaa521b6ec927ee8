package entente.reader.commitment;

import java.util.ArrayList;
import java.util.List;

/** The acts of a report in the order of the text, to tell whose words a place in it is. */
final class Voices {
    private final List<Act> acts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** Notes a sentence's acts. */
    void add(List<Act> more, int sentence) {
        for (Act act : more) {
            acts.add(act);
            starts.add(sentence);
        }
    }

    /** The last act before the token in the sentence that begins at a token. */
    Voice at(int token, int sentence) {
        int low = 0;
        int high = acts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (acts.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0 || starts.get(low - 1) != sentence) {
            return Voice.NONE;
        }
        Act act = acts.get(low - 1);
        return new Voice(act.who().parties(), act.kind());
    }
}
