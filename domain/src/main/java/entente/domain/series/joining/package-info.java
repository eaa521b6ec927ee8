/** Which tellings of which reports are of one and the same session. */
@NullMarked
package entente.domain.series.joining;

import org.jspecify.annotations.NullMarked;
