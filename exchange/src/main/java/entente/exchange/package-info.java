/** The one door to a node: its keys, its relations, what it proposes and accepts, its pouches. */
@NullMarked
package entente.exchange;

import org.jspecify.annotations.NullMarked;
