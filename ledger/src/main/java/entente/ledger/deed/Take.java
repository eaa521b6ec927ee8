package entente.ledger.deed;

import entente.ledger.merkle.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A subject that a proposal takes, and in which version.
 *
 * @param base the leaf hash of the proposal that stands agreed on the subject; null for none
 */
public record Take(Subject subject, @Nullable Hash base) {}
