package entente.reader.text;

/**
 * A sentence as a run of tokens.
 *
 * @param from first token
 * @param to token after the last
 * @param block index of the block that it stands in
 */
public record Sentence(int from, int to, int block) {}
