/** An account as whole days: sessions held, planned and due, and what falls due. */
@NullMarked
package entente.domain.calendar;

import org.jspecify.annotations.NullMarked;
