/** Sessions and deadlines by month, and feeds for programs at secret addresses. */
@NullMarked
package entente.desk.calendar;

import org.jspecify.annotations.NullMarked;
