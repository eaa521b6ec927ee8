package entente.ledger.joint;

import entente.ledger.Malformed;
import entente.ledger.merkle.Hash;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a joint state was derived from, as it stands in checkpoints.
 *
 * @param fold the version of the fold
 * @param first how many entries of the first side's log
 * @param second how many of the second's
 */
public record Coverage(int fold, int first, int second) {
    private static final String NUMBER = "(0|[1-9][0-9]{0,8})";
    private static final Pattern LINE =
            Pattern.compile(
                    "joint v=%s a=%s b=%s state=([0-9a-f]{64})".formatted(NUMBER, NUMBER, NUMBER));

    /** The line that says which state follows from it. */
    public String line(Hash state) {
        return "joint v=%d a=%d b=%d state=%s".formatted(fold, first, second, state.hex());
    }

    /**
     * @throws Malformed when it is not what {@link #line} gives
     */
    public static Coverage parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new Malformed(
                    "The checkpoint's line on the joint state is not in its form. Maybe a newer program wrote it.");
        }
        return new Coverage(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)));
    }
}
