/** The web application of one node: starting and stopping it. */
@NullMarked
package entente.desk;

import org.jspecify.annotations.NullMarked;
