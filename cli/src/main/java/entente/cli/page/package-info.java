/** {@code read --format html}: findings worded for a page, and where pages go. */
@NullMarked
package entente.cli.page;

import org.jspecify.annotations.NullMarked;
