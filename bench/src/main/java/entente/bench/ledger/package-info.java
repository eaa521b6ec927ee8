/** What two nodes' logs cost, next to what others do with as many records. */
@NullMarked
package entente.bench.ledger;

import org.jspecify.annotations.NullMarked;
