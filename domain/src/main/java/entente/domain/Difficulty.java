package entente.domain;

import java.util.List;

/**
 * What the text plainly says to be difficult, slow or of concern.
 *
 * @param id unique in its report ("d1")
 * @param by who speaks of it, sorted; empty where nobody is told
 * @param areas most specific first
 */
public record Difficulty(
        String id, List<Party> by, List<Area> areas, List<Evidence> evidence, String rule)
        implements Finding {
    public Difficulty {
        by = List.copyOf(by);
        areas = List.copyOf(areas);
        evidence = List.copyOf(evidence);
    }
}
