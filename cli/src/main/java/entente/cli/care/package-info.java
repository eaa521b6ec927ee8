/** Commands that look after a register: proving it, making it anew, copying it, erasing from it. */
@NullMarked
package entente.cli.care;

import org.jspecify.annotations.NullMarked;
