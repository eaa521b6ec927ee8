package entente.desk.api.form;

/** A decision that was written down. */
@Told("A decision that was written down.")
public record DecisionEntry(
        @Told("What was to be done, as it was sent.") String doing,
        @Told("The log's entry, by which it can be undone.") long entry)
        implements Form {}
