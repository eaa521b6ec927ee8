/** Tests of {@code entente.domain.review}. */
@NullMarked
package entente.domain.review;

import org.jspecify.annotations.NullMarked;
