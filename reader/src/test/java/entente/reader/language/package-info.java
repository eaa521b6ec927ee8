@NullMarked
package entente.reader.language;

import org.jspecify.annotations.NullMarked;
