package entente.reader.commitment;

/**
 * What form the verbs have that head what an act governs; languages whose verbs don't change know
 * only {@link #ANY}.
 */
enum Form {
    /** Behind "to" and modals: "agreed to open". */
    BASE,
    /** Behind prepositions: "committed to opening". */
    ING,
    /** Either. */
    ANY
}
