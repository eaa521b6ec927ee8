/** What officers decided on findings, applied: a report's findings as they stand. */
@NullMarked
package entente.domain.review;

import org.jspecify.annotations.NullMarked;
