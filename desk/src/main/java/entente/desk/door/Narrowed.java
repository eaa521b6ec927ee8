package entente.desk.door;

import entente.desk.right.Standing;

/** A login that may less than its account. */
public interface Narrowed {
    /**
     * @param whole what the account may at this moment
     */
    Standing narrow(Standing whole);
}
