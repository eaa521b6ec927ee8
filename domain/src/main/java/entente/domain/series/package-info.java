/**
 * Sessions of one mechanism as a series: numbers and gaps, cadence, host rule, what is due next.
 */
@NullMarked
package entente.domain.series;

import org.jspecify.annotations.NullMarked;
