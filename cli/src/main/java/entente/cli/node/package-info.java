/** {@code node}: one side's keys and charters; which node a command means, and who signs. */
@NullMarked
package entente.cli.node;

import org.jspecify.annotations.NullMarked;
