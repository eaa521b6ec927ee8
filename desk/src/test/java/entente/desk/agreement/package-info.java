/** Agreements with their periods. */
@NullMarked
package entente.desk.agreement;

import org.jspecify.annotations.NullMarked;
