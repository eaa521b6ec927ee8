/** The founding document of a relation, and the keys that either side's entries are signed with. */
@NullMarked
package entente.ledger.charter;

import org.jspecify.annotations.NullMarked;
