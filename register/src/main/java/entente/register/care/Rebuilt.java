package entente.register.care;

/**
 * @param rows in all tables that are made from the log
 * @param same whether they are, byte for byte, what they were before
 */
public record Rebuilt(long entries, long relations, long rows, boolean same) {}
