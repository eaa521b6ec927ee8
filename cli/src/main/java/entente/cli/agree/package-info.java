/**
 * {@code propose}, {@code accept}, {@code decline}, {@code counter}, {@code withdraw}, {@code
 * assess}, {@code joint}, {@code conflicts}: texts put before the other side, and what both agreed.
 */
@NullMarked
package entente.cli.agree;

import org.jspecify.annotations.NullMarked;
