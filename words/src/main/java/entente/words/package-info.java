/**
 * What the program says, in its languages: the bundles, and how dates, parties, numbers and
 * meetings are worded.
 */
@NullMarked
package entente.words;

import org.jspecify.annotations.NullMarked;
