/** The account of one relation: a pure function of its reports and of what officers decided. */
@NullMarked
package entente.domain.chronicle;

import org.jspecify.annotations.NullMarked;
