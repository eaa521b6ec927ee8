/** Search as a browser sees it. */
@NullMarked
package entente.desk.search;

import org.jspecify.annotations.NullMarked;
