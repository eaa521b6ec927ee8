/** What became of commitments in words, what kept them, and what was entered. */
@NullMarked
package entente.words.follow;

import org.jspecify.annotations.NullMarked;
