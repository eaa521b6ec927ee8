/** The command that looks for words in all that the register holds. */
@NullMarked
package entente.cli.search;

import org.jspecify.annotations.NullMarked;
