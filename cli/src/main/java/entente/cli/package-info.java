/** The {@code entente} command. */
@NullMarked
package entente.cli;

import org.jspecify.annotations.NullMarked;
