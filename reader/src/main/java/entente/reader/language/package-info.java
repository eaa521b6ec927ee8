/** The languages that reports are read in: a folder of data each, and what data can't say. */
@NullMarked
package entente.reader.language;

import org.jspecify.annotations.NullMarked;
