/** Who held which office when, from evidence; variants of a name joined only with a reason. */
@NullMarked
package entente.domain.people;

import org.jspecify.annotations.NullMarked;
