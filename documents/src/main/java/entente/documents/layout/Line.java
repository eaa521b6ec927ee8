package entente.documents.layout;

import entente.reader.intake.Block;

/** A paragraph, heading or item as it is to stand in the text. */
public record Line(String words, Block.Shape shape) {}
