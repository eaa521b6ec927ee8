/** What ministries and localities carry, and what they report of it. */
@NullMarked
package entente.desk.body;

import org.jspecify.annotations.NullMarked;
