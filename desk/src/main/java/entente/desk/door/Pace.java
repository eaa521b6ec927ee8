package entente.desk.door;

/**
 * How much one may ask.
 *
 * @param account by an account: so many at once, and so many a second in the long run
 * @param stranger by an address without a login, at the door and on open pages
 * @param shipped by an address, of fonts, scripts and styles
 */
public record Pace(Rate account, Rate stranger, Rate shipped) {
    /**
     * @param atOnce the bucket's size, at least 1
     * @param perSecond what flows in, more than 0
     */
    public record Rate(int atOnce, double perSecond) {}

    /** A stranger has a page or so every quarter of a second; an account several hands full. */
    public static final Pace USUAL =
            new Pace(new Rate(600, 60), new Rate(240, 4), new Rate(2000, 200));

    /** Nobody ever waits: for tests that ask a thousand things a second. */
    public static final Pace UNBOUND =
            new Pace(new Rate(1 << 30, 1), new Rate(1 << 30, 1), new Rate(1 << 30, 1));
}
