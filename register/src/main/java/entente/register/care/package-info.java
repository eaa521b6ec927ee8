/** Looking after a register: verifying, rebuilding, backing up, erasing. */
@NullMarked
package entente.register.care;

import org.jspecify.annotations.NullMarked;
