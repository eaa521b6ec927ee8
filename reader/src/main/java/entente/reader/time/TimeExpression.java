package entente.reader.time;

/**
 * Words of time in a report.
 *
 * @param from first token
 * @param to token after the last
 */
public record TimeExpression(int from, int to, Moment moment) {}
