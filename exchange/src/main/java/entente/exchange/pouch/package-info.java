/** Sealed files that are carried by hand: made, opened, taken apart. */
@NullMarked
package entente.exchange.pouch;

import org.jspecify.annotations.NullMarked;
