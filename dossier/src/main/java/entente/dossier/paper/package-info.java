/** A document as blocks, whatever form it leaves in: every statement stands with its sources. */
@NullMarked
package entente.dossier.paper;

import org.jspecify.annotations.NullMarked;
