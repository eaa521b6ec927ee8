/** {@code entente file}: reports into the register, acknowledged when they are on the disk. */
@NullMarked
package entente.cli.file;

import org.jspecify.annotations.NullMarked;
