/** What is due in all relations. */
@NullMarked
package entente.desk.upcoming;

import org.jspecify.annotations.NullMarked;
