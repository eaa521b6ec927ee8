/** The reading pages over a real desk and a real register. */
@NullMarked
package entente.desk.page;

import org.jspecify.annotations.NullMarked;
