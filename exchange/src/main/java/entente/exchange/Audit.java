package entente.exchange;

import java.util.List;

/**
 * What verifying from the beginning found.
 *
 * @param entries of both logs
 * @param line of the joint state
 * @param flaws a reason each, in a sentence; none where all is well
 */
public record Audit(int entries, String line, List<Reason> flaws) {
    public Audit {
        flaws = List.copyOf(flaws);
    }

    public boolean isSound() {
        return flaws.isEmpty();
    }
}
