/** What both sides write down: draft minutes and press releases, and the filled ones read back. */
@NullMarked
package entente.dossier.minutes;

import org.jspecify.annotations.NullMarked;
