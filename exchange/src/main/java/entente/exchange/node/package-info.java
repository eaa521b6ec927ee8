/** What a node does: it appends, opens, settles, cosigns, and stops when it must. */
@NullMarked
package entente.exchange.node;

import org.jspecify.annotations.NullMarked;
