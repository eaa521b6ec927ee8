/** Commitments followed to their end: completion, disposition, timeliness, what kept them. */
@NullMarked
package entente.domain.follow;

import org.jspecify.annotations.NullMarked;
