package entente.register.account;

/** Which reports may be seen: those that tell of a relation in the scope. */
final class Reports {
    private Reports() {}

    /**
     * The condition on a row of {@code report}. A report that tells of no relation is seen by those
     * only who may see all.
     */
    static String in(Scope scope) {
        return scope.isAll()
                ? "1 = 1"
                : "sha256 IN (SELECT report FROM concern WHERE " + scope.on("relation") + ")";
    }
}
