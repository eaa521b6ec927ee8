package entente.desk.api.form;

/** A session. */
@Told("A session, as docs/export.md has it.")
public record SessionAccount(String json) implements Written {}
