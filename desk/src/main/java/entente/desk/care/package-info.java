/** Backups of the register and of the desk's own rows, and whether all of it is sound. */
@NullMarked
package entente.desk.care;

import org.jspecify.annotations.NullMarked;
