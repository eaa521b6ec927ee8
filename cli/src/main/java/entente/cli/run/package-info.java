/** Many reports at once: read on all cores, told in the order given, with progress and a tally. */
@NullMarked
package entente.cli.run;

import org.jspecify.annotations.NullMarked;
