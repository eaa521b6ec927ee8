package entente.domain.follow;

import entente.domain.When;
import entente.domain.Word;
import entente.domain.relation.Cited;
import java.util.List;

/**
 * A later report tells of what was promised: a suggestion that the commitment is COMPLETE.
 *
 * @param done when it was done
 * @param onTime DONE_ON_TIME, DONE_LATE, or NO_DATE where nothing was promised about time
 * @param score how sure, 0 to 100
 * @param reasons what the score is made of, the weightiest first
 * @param promised the words that promised it
 * @param kept the words that tell it was done
 */
public record Fulfilment(
        Keeper keeper,
        When done,
        Timeliness onTime,
        int score,
        List<Reason> reasons,
        Cited promised,
        Cited kept,
        State state) {
    public Fulfilment {
        reasons = List.copyOf(reasons);
    }

    /**
     * @param key of the sentence ("same-mechanism", "same-ordinal", "place-agrees",
     *     "within-window", "late", "ordinal-unsaid" …)
     * @param points what it adds or takes away
     */
    public record Reason(String key, int points) {}

    /** Whether it counts. */
    public enum State implements Word {
        SUGGESTED("suggested"),
        /** A person confirmed it. */
        CONFIRMED("confirmed"),
        /** The policy that an officer set confirmed it. */
        BY_POLICY("by-policy"),
        DISMISSED("dismissed");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** Whether the commitment counts as done by it. */
        public boolean counts() {
            return this == CONFIRMED || this == BY_POLICY;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
