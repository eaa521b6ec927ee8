package entente.desk.api;

/** Something in a list that was sent is wrong; the cause says what. */
final class Misplaced extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int index;
    private final RuntimeException wrong;

    /**
     * @param index where, counted from 0
     */
    Misplaced(int index, RuntimeException wrong) {
        super(wrong);
        this.index = index;
        this.wrong = wrong;
    }

    int index() {
        return index;
    }

    RuntimeException wrong() {
        return wrong;
    }
}
