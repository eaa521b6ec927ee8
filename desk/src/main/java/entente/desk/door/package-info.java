/** How people and programs come in: passwords, links, and the walls around every route. */
@NullMarked
package entente.desk.door;

import org.jspecify.annotations.NullMarked;
