/** Commands that carry what the register holds elsewhere, and back: files, pictures, calendars. */
@NullMarked
package entente.cli.carry;

import org.jspecify.annotations.NullMarked;
