/** The forms in which programs are answered. */
@NullMarked
package entente.desk.api.form;

import org.jspecify.annotations.NullMarked;
