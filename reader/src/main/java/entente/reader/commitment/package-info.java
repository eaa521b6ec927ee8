/**
 * What was undertaken and what was only said: acts, who does them, and the clauses they govern
 * (contract, rules 1 to 5).
 */
@NullMarked
package entente.reader.commitment;

import org.jspecify.annotations.NullMarked;
