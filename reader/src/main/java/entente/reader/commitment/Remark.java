package entente.reader.commitment;

/**
 * An act that undertakes nothing, as the text has it.
 *
 * @param from first token of its words
 * @param to token after their last
 */
record Remark(Act act, int from, int to) {}
