/** Search: one box for everything, suggestions while one types. */
@NullMarked
package entente.desk.search;

import org.jspecify.annotations.NullMarked;
