/**
 * What the command is given to read: files, directories, standard input; their bytes, never more
 * than a limit.
 */
@NullMarked
package entente.cli.source;

import org.jspecify.annotations.NullMarked;
