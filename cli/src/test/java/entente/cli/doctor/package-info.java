/** What {@code doctor} tells of machines. */
@NullMarked
package entente.cli.doctor;

import org.jspecify.annotations.NullMarked;
