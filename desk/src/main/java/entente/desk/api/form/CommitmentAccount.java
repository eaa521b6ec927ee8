package entente.desk.api.form;

/** A commitment. */
@Told("A commitment, as docs/export.md has it in commitments.")
public record CommitmentAccount(String json) implements Written {}
