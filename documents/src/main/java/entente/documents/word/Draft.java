package entente.documents.word;

/** A paragraph while its parts come in. Used by one thread. */
final class Draft {
    final StringBuilder words = new StringBuilder();
    String style = "";

    /** The list that it says it is an item of; "0" for none whatever the style says. */
    String list = "";

    int level = -1;
    int outline = -1;

    /** Whether its end was deleted: then the next paragraph goes on with it. */
    boolean endDeleted;
}
