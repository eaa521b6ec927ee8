package entente.desk.audit;

/**
 * One line of the trail. It holds no words of reports and no names but the account's own.
 *
 * @param at an instant in ISO 8601
 * @param account empty for somebody who was not signed in
 * @param route method and pattern, for example "POST /inbox/text"; with "?" for none of the desk's
 * @param relation by code; empty where the address names none
 * @param target the id that the address names; empty where it names none
 * @param status of HTTP
 */
public record Asked(
        long position,
        String at,
        String account,
        String route,
        String relation,
        String target,
        int status) {}
