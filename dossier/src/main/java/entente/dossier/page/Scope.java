package entente.dossier.page;

/**
 * Names on a page, which several reports must not share.
 *
 * @param prefix of this report's names; empty where the page has no other
 */
record Scope(String prefix) {
    /** Of the only report on a page. */
    static final Scope SOLE = new Scope("");

    /** Of one of several, counted from 1. */
    static Scope of(int number) {
        return new Scope("r" + number + "-");
    }

    String id(String name) {
        return prefix + name;
    }

    String address(String name) {
        return "#" + id(name);
    }

    /** The class of all that belongs to a note. */
    String style(String note) {
        return "of-" + prefix + note;
    }
}
