package entente.desk.api.form;

import java.util.List;

/** Decisions that were written down, in the order in which they were sent. */
@Told("Decisions that were written down, in the order in which they were sent.")
public record DecisionsAnswer(List<DecisionEntry> entries) implements Form {}
