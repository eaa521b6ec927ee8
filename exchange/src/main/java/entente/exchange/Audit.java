package entente.exchange;

import java.util.List;

/**
 * What verifying from the beginning found.
 *
 * @param entries of both logs
 * @param line of the joint state
 * @param flaws a sentence each; none where all is well
 */
public record Audit(int entries, String line, List<String> flaws) {
    public Audit {
        flaws = List.copyOf(flaws);
    }

    public boolean isSound() {
        return flaws.isEmpty();
    }
}
