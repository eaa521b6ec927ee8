/** Guards that reading stays linear, by counting its steps. */
@NullMarked
package entente.reader.growth;

import org.jspecify.annotations.NullMarked;
