/** What was entered, in words, and taking it back. */
@NullMarked
package entente.desk.log;

import org.jspecify.annotations.NullMarked;
