package entente.ledger.consent;

import org.jspecify.annotations.Nullable;

/**
 * What only one deed can take: a subject in the version that stands.
 *
 * @param subject what it is about
 * @param base the proposal that stands agreed on the subject; null where none does
 */
public record Slot(String subject, @Nullable Place base) {}
