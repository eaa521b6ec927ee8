package entente.domain;

import java.util.List;

/** What was said that binds nobody to anything. */
public record Statement(
        String id,
        StatementAct act,
        List<Party> by,
        List<Area> areas,
        List<Evidence> evidence,
        String rule)
        implements Finding {
    public Statement {
        by = List.copyOf(by);
        areas = List.copyOf(areas);
        evidence = List.copyOf(evidence);
    }
}
