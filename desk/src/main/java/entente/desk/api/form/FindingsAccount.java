package entente.desk.api.form;

/** Findings in the contract's form. */
@Told("A report's findings as they stand, in the form that `entente read --format json` has.")
public record FindingsAccount(String json) implements Written {}
