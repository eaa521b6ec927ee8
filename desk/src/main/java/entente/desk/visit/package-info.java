/** Who is asking: what they may see, in whose name is written, in which language. */
@NullMarked
package entente.desk.visit;

import org.jspecify.annotations.NullMarked;
