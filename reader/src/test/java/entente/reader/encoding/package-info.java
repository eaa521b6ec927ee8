/** Old encodings are told from each other, and from everything that is none. */
@NullMarked
package entente.reader.encoding;

import org.jspecify.annotations.NullMarked;
