package entente.register.search;

/**
 * A word as it was typed, and without marks and plural.
 *
 * @param exact see {@link Spelling#exact}
 * @param folded see {@link Spelling#folded}
 */
record SoughtWord(String exact, String folded) {
    /** Whether it was typed with marks: then one with other marks is another word. */
    boolean marked() {
        return !exact.equals(plain());
    }

    String plain() {
        return Spelling.plain(exact);
    }
}
