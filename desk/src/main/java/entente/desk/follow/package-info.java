/** Fulfilments that later reports suggest, to confirm or to dismiss. */
@NullMarked
package entente.desk.follow;

import org.jspecify.annotations.NullMarked;
