/**
 * The frame of a report: its title, byline, source and body, and the page furniture around them
 * (contract, rules 10 and 14).
 */
@NullMarked
package entente.reader.frame;

import org.jspecify.annotations.NullMarked;
