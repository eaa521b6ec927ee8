/** {@code entente review}: an officer decides on what was found, at the terminal or from files. */
@NullMarked
package entente.cli.review;

import org.jspecify.annotations.NullMarked;
