/** Accounts of relations as JSON, as docs/export.md has it. */
@NullMarked
package entente.dossier.json;

import org.jspecify.annotations.NullMarked;
