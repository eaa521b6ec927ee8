package entente.desk.right;

/**
 * One thing that can be asked of the desk.
 *
 * @param method of HTTP
 * @param pattern in the form of Spring's PathPattern, the same as its handler's
 */
public record Route(String method, String pattern, Need need) {}
