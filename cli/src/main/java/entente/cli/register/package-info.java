/** The way from a command line to the register: which one, for whom, and what keeps it shut. */
@NullMarked
package entente.cli.register;

import org.jspecify.annotations.NullMarked;
