/**
 * A whole register in an export, and back: entries and documents as they are, so that the log has
 * the same root wherever it is carried (docs/decisions/009-export-forms.md).
 */
@NullMarked
package entente.dossier.carry;

import org.jspecify.annotations.NullMarked;
