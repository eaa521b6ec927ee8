/** Each time that something was undertaken, and which of them say the same again. */
@NullMarked
package entente.domain.follow.said;

import org.jspecify.annotations.NullMarked;
