package entente.register.account;

/**
 * What a body carries, in figures.
 *
 * @param carried all commitments that are assigned to it
 * @param done of these, those that are complete
 * @param pastDue of these, those open past their time
 */
public record Load(String body, long carried, long done, long pastDue) {
    /** Open and not past their time, or without one. */
    public long open() {
        return carried - done - pastDue;
    }
}
