/** Minutes and joint texts as Akoma Ntoso, OASIS LegalDocML 1.0: what archives keep. */
@NullMarked
package entente.dossier.akoma;

import org.jspecify.annotations.NullMarked;
