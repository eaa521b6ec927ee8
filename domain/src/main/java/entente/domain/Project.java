package entente.domain;

import java.util.List;

/** A work of cooperation that is built or put into service. */
public record Project(String id, String name, Progress status, List<Evidence> evidence, String rule)
        implements Finding {
    public Project {
        evidence = List.copyOf(evidence);
    }
}
