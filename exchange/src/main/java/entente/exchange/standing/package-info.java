/** What stands between two sides, in the words that people have for it. */
@NullMarked
package entente.exchange.standing;

import org.jspecify.annotations.NullMarked;
