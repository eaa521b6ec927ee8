package entente.domain.follow;

/**
 * When a suggested fulfilment counts without a person's confirmation.
 *
 * @param confirmFrom the least score; 101 for never, which holds until an officer sets it
 * @throws IllegalArgumentException when it is not between 1 and 101
 */
public record Policy(int confirmFrom) {
    public static final Policy NEVER = new Policy(101);

    public Policy {
        if (confirmFrom < 1 || confirmFrom > 101) {
            throw new IllegalArgumentException(
                    "The least score (%d) is not between 1 and 100. Maybe 'never' was meant."
                            .formatted(confirmFrom));
        }
    }
}
