package entente.desk.api.form;

/** A relation's account. */
@Told("A relation's account, as docs/export.md has it in relations.")
public record Account(String json) implements Written {}
