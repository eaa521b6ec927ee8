/** What the desk says about itself, for machines: one JSON object a line. */
@NullMarked
package entente.desk.log;

import org.jspecify.annotations.NullMarked;
