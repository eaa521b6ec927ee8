/** Relations in figures, and one relation with all that is told of it. */
@NullMarked
package entente.desk.relation;

import org.jspecify.annotations.NullMarked;
