/** A report's text as tokens and sentences; each is a span of the text, never a copy of it. */
@NullMarked
package entente.reader.text;

import org.jspecify.annotations.NullMarked;
