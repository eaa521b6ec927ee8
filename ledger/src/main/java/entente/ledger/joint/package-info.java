/**
 * Two logs of one relation: whether entries may be admitted to them, what both derive from them,
 * and whether a head that is signed goes on from the one before.
 */
@NullMarked
package entente.ledger.joint;

import org.jspecify.annotations.NullMarked;
