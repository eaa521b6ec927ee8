/** From what an officer types about a report's findings to decisions on them. */
@NullMarked
package entente.words.review;

import org.jspecify.annotations.NullMarked;
