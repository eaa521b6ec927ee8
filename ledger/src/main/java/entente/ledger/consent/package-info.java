/**
 * Which deeds are agreed: a pure function of two logs, of which each entry is judged on what its
 * author had before them (docs/decisions/020-consent.md).
 */
@NullMarked
package entente.ledger.consent;

import org.jspecify.annotations.NullMarked;
