/** Commitments of a relation, one commitment, and what officers do with it. */
@NullMarked
package entente.desk.commitment;

import org.jspecify.annotations.NullMarked;
