/**
 * What a terminal needs: widths of characters, line breaks, colours, and nothing that a file could
 * slip in.
 */
@NullMarked
package entente.cli.terminal;

import org.jspecify.annotations.NullMarked;
