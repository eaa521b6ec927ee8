/**
 * Words to what the register tells of them. The index is made from the register, brings itself up
 * to date before it answers, and can be thrown away at any time.
 */
@NullMarked
package entente.register.search;

import org.jspecify.annotations.NullMarked;
