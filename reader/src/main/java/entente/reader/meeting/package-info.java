/**
 * Sessions of mechanisms and other encounters, with their time, place and chairs (contract, rules 5
 * to 11).
 */
@NullMarked
package entente.reader.meeting;

import org.jspecify.annotations.NullMarked;
