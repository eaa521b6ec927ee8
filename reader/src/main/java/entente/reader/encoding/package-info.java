/** Encodings of the time before Unicode: told by what the text would be in them. */
@NullMarked
package entente.reader.encoding;

import org.jspecify.annotations.NullMarked;
