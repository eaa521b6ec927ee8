/** What leaves the register. No text of its own: what people read in a language, callers give. */
@NullMarked
package entente.dossier;

import org.jspecify.annotations.NullMarked;
