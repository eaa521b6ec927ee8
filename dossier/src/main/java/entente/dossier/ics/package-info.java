/** Sessions and deadlines as a calendar (RFC 5545) that calendar programs subscribe to. */
@NullMarked
package entente.dossier.ics;

import org.jspecify.annotations.NullMarked;
