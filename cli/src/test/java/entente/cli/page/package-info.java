/** Pages of reports, as files and in a real browser. */
@NullMarked
package entente.cli.page;

import org.jspecify.annotations.NullMarked;
