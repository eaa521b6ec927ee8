@NullMarked
package entente.reader.intake;

import org.jspecify.annotations.NullMarked;
