/**
 * The ministry as focal point: which bodies carry a commitment, what they report, and the bodies
 * themselves.
 */
@NullMarked
package entente.cli.focal;

import org.jspecify.annotations.NullMarked;
