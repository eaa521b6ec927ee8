/**
 * Sessions and their mechanisms in words: names, gaps, rhythm, how far away; and which one is
 * called so.
 */
@NullMarked
package entente.words.series;

import org.jspecify.annotations.NullMarked;
