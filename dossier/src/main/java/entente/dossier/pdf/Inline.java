package entente.dossier.pdf;

import org.jspecify.annotations.Nullable;

/**
 * Text of one type before it is broken into lines.
 *
 * @param tag null for what is no part of the document's content
 * @param note whose number it is; null for all other text
 */
record Inline(String text, Type type, @Nullable Tag tag, @Nullable Note note) {}
