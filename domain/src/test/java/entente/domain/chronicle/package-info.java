/** Tests of {@code entente.domain.chronicle}. */
@NullMarked
package entente.domain.chronicle;

import org.jspecify.annotations.NullMarked;
