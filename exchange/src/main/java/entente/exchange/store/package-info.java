/** Joint logs as rows, heads and keys as files; every write goes through one seam. */
@NullMarked
package entente.exchange.store;

import org.jspecify.annotations.NullMarked;
