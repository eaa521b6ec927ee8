/** Reports into the register: each once, and a better reading of one as a difference. */
@NullMarked
package entente.register.filing;

import org.jspecify.annotations.NullMarked;
