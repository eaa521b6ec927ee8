/** Tests of {@code entente.domain.follow}. */
@NullMarked
package entente.domain.follow;

import org.jspecify.annotations.NullMarked;
