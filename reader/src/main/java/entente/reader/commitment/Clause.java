package entente.reader.commitment;

/**
 * The words of one undertaking.
 *
 * @param from first token
 * @param to token after the last
 */
record Clause(int from, int to) {}
