/** {@code pouch}: what goes to the other side and what comes from it, as sealed files. */
@NullMarked
package entente.cli.pouch;

import org.jspecify.annotations.NullMarked;
