/** Rows that are the desk's own: accounts, rights, logins, what was asked of it. */
@NullMarked
package entente.desk.own;

import org.jspecify.annotations.NullMarked;
