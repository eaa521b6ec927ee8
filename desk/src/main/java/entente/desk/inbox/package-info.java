/** Reports come in: dropped, pasted, read, filed, and waiting for an officer. */
@NullMarked
package entente.desk.inbox;

import org.jspecify.annotations.NullMarked;
