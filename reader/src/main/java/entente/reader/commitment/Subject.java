package entente.reader.commitment;

/**
 * A subject.
 *
 * @param from first token of its noun phrase
 */
record Subject(Who who, int from) {}
