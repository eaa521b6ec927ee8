/** Ed25519 by the ledger's one rule, which leaves no signature on which two programs disagree. */
@NullMarked
package entente.ledger.sign;

import org.jspecify.annotations.NullMarked;
