/** How a register bears hundreds of thousands of commitments. */
@NullMarked
package entente.bench.register;

import org.jspecify.annotations.NullMarked;
