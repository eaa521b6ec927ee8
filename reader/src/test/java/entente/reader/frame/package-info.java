@NullMarked
package entente.reader.frame;

import org.jspecify.annotations.NullMarked;
