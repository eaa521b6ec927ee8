/** Commitments and sessions as tables (RFC 4180), for spreadsheets. */
@NullMarked
package entente.dossier.csv;

import org.jspecify.annotations.NullMarked;
