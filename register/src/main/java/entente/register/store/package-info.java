/** Rows and bytes on SQLite or PostgreSQL; knows no rule of the domain. */
@NullMarked
package entente.register.store;

import org.jspecify.annotations.NullMarked;
