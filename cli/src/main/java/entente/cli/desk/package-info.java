/** {@code desk}: the web application, started and stopped from a terminal. */
@NullMarked
package entente.cli.desk;

import org.jspecify.annotations.NullMarked;
