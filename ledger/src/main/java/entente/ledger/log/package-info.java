/**
 * A log's entries: headers, leaves, the bodies that lie beside them, and what is wrong with a log
 * that does not hang together.
 */
@NullMarked
package entente.ledger.log;

import org.jspecify.annotations.NullMarked;
