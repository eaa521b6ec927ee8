/** The first page: what is due, what waits, what is new. */
@NullMarked
package entente.desk.home;

import org.jspecify.annotations.NullMarked;
