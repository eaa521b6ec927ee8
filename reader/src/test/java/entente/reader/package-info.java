/** Tests of reading as a whole. */
@NullMarked
package entente.reader;

import org.jspecify.annotations.NullMarked;
