/** What people set: for themselves, for a relation, and, as administrators, for the desk. */
@NullMarked
package entente.desk.setting;

import org.jspecify.annotations.NullMarked;
