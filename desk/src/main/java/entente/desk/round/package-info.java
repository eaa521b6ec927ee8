/** One session: what is told of it, what was agreed there and what became of it. */
@NullMarked
package entente.desk.round;

import org.jspecify.annotations.NullMarked;
