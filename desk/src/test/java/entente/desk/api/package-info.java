/** What programs ask of a real desk. */
@NullMarked
package entente.desk.api;

import org.jspecify.annotations.NullMarked;
