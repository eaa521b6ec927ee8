/** The words of pictures and calendars, in the interface's languages. */
@NullMarked
package entente.dossier.wording;

import org.jspecify.annotations.NullMarked;
