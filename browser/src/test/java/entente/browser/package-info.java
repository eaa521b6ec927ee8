/** The desk as people see and use it, in a real browser. */
@NullMarked
package entente.browser;

import org.jspecify.annotations.NullMarked;
