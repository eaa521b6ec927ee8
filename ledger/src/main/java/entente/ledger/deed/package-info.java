/**
 * What entries of shared logs do, as it stands in their headers: all that both sides derive the
 * joint record from, and nothing that might have to be erased.
 */
@NullMarked
package entente.ledger.deed;

import org.jspecify.annotations.NullMarked;
