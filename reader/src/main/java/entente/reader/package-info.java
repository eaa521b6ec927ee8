/** From the bytes of a report to its findings. {@link entente.reader.Reader} is the way in. */
@NullMarked
package entente.reader;

import org.jspecify.annotations.NullMarked;
