/** What the desk says about itself, for machines: one JSON object a line. */
@NullMarked
package entente.desk.journal;

import org.jspecify.annotations.NullMarked;
