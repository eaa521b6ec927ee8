/** Who is in office, and which names are one person's. */
@NullMarked
package entente.desk.person;

import org.jspecify.annotations.NullMarked;
