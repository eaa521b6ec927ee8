/** {@code entente follow}: what later reports tell to have been kept, to confirm or to dismiss. */
@NullMarked
package entente.cli.follow;

import org.jspecify.annotations.NullMarked;
