/**
 * Bytes to text: what kind of file it is, its characters, and what its form tells about its parts.
 */
@NullMarked
package entente.reader.intake;

import org.jspecify.annotations.NullMarked;
