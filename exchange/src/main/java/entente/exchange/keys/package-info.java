/** A node's keys, on the disk and in the hand. */
@NullMarked
package entente.exchange.keys;

import org.jspecify.annotations.NullMarked;
