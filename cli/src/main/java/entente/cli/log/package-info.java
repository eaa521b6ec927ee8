/** The private log as people see it: what was entered, and taking it back. */
@NullMarked
package entente.cli.log;

import org.jspecify.annotations.NullMarked;
