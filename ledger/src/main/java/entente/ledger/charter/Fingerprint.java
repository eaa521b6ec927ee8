package entente.ledger.charter;

import entente.ledger.merkle.Hash;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A hash as two people read it to each other: all of it, four digits at a time, eight in a line.
 */
public record Fingerprint(Hash hash) {
    private static final Pattern FOUR = Pattern.compile(".{4}");
    private static final int HALF = 40;

    /** Two lines of eight groups. */
    public String text() {
        String groups =
                FOUR.matcher(hash.hex())
                        .results()
                        .map(g -> g.group())
                        .collect(Collectors.joining(" "));
        return groups.substring(0, HALF - 1) + "\n" + groups.substring(HALF);
    }
}
