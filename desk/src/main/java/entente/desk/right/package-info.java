/** Who may do what in which relation, and which right each route asks for. */
@NullMarked
package entente.desk.right;

import org.jspecify.annotations.NullMarked;
