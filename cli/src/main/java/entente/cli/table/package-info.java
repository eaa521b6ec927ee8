/** Findings as a block of text for people. */
@NullMarked
package entente.cli.table;

import org.jspecify.annotations.NullMarked;
