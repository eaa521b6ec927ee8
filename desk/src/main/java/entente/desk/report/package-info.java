/** A report to be read and mended: its text, the findings beside it, an officer's decisions. */
@NullMarked
package entente.desk.report;

import org.jspecify.annotations.NullMarked;
