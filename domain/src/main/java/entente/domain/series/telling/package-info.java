/** What several reports tell of one session, as one: the field's best claim, and the doubts. */
@NullMarked
package entente.domain.series.telling;

import org.jspecify.annotations.NullMarked;
