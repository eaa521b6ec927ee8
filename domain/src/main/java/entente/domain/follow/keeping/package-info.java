/** What later reports tell of that may have kept an undertaking, with reasons and a score. */
@NullMarked
package entente.domain.follow.keeping;

import org.jspecify.annotations.NullMarked;
