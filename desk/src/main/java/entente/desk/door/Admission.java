package entente.desk.door;

import org.jspecify.annotations.Nullable;

/**
 * Who comes in without being asked.
 *
 * @param everybody the account that whoever sits at this machine comes in as; null where everybody
 *     is asked
 */
public record Admission(@Nullable String everybody) {}
