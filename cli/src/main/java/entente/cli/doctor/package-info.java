/** {@code doctor}: what this machine has and lacks. */
@NullMarked
package entente.cli.doctor;

import org.jspecify.annotations.NullMarked;
