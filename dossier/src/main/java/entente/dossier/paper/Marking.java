package entente.dossier.paper;

/**
 * Who may read a document, told on every page.
 *
 * @param zone "Private: stays with this ministry"
 * @param classification as the ministry classifies it; empty where it does not
 * @throws IllegalArgumentException when no zone is told
 */
public record Marking(String zone, String classification) {
    public Marking {
        if (zone.isBlank()) {
            throw new IllegalArgumentException(
                    "The marking (%s) has no zone. Maybe the classification stands in its place."
                            .formatted(classification));
        }
    }

    /** Both on one line. */
    public String line() {
        return classification.isBlank() ? zone : classification + " · " + zone;
    }
}
