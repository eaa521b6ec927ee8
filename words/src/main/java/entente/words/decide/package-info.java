/** From what an officer typed to decisions: which finding is meant, and what becomes of it. */
@NullMarked
package entente.words.decide;

import org.jspecify.annotations.NullMarked;
