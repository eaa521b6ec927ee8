/** {@code read --format html}: which pages are made, and where they go. */
@NullMarked
package entente.cli.page;

import org.jspecify.annotations.NullMarked;
