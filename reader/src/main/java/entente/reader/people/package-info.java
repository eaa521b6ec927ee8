/** Who is who in a report: countries, the pair that it is about, people and their offices. */
@NullMarked
package entente.reader.people;

import org.jspecify.annotations.NullMarked;
