/** Tests of {@code entente.domain.relation}. */
@NullMarked
package entente.domain.relation;

import org.jspecify.annotations.NullMarked;
