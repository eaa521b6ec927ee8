/** Lists and accounts as files that browsers keep. */
@NullMarked
package entente.desk.download;

import org.jspecify.annotations.NullMarked;
