/** The seal on what goes over the network: certificate and key, from files. */
@NullMarked
package entente.desk.tls;

import org.jspecify.annotations.NullMarked;
