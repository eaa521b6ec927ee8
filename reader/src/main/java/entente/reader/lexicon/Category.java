package entente.reader.lexicon;

import java.util.Locale;

/** The kinds of entries; each is a file {@code NAME.tsv} in a language's folder. */
public enum Category {
    /**
     * Verbs and phrases by which something is undertaken, claimed, invited, proposed or merely
     * said.
     */
    ACTS,
    /** Cues of an area of cooperation. */
    AREAS,
    /** Words for channels of cooperation, and for whom they run between. */
    CHANNELS,
    /** Words by which something is said to be difficult, slow or of concern. */
    DIFFICULTIES,
    /** Words of training and exchange: what is given, to whom, how many. */
    PROGRAMMES,
    /** Words for visits. */
    VISITS,
    /** Words for agreements. */
    AGREEMENTS,
    /** Small words with a function: purpose, contrast, next, previous, host, video. */
    CUES,
    /** What the columns of tables of actions are called, and words for what is done already. */
    COLUMNS,
    /** Words by what single rules ask of them: determiners, prepositions, verbs of growth. */
    CLASSES,
    /** Countries and organisations beyond CLDR's names, and adjectives of nationality. */
    COUNTRIES,
    /** Larger events in whose margins others meet. */
    EVENTS,
    /** Forms of address and military ranks, which are no part of a name. */
    HONORIFICS,
    /** Words that one rule asks for by their function: other rules take them for no cue. */
    MARKERS,
    /** Standing formats of a relation. */
    MECHANISMS,
    /** Verbs and nouns for encounters that are no session of a mechanism. */
    MEETINGS,
    /** Foreign ministries whose name tells the country. */
    MINISTRIES,
    /** Named years, weeks and ceremonies. */
    OBSERVANCES,
    /** "fourth", "lần thứ tư": which session of a series. */
    ORDINALS,
    /** Offices that a person holds. */
    OFFICES,
    /** What a minister is minister of. */
    PORTFOLIOS,
    /** Cities, regions and buildings. */
    PLACES,
    /** Words for works that are built. */
    PROJECTS,
    /** Chairmanships and memberships. */
    ROLES,
    /** Rounds of a mechanism: session, round, meeting. */
    SESSIONS,
    /** Words for the sides of a relation. */
    SIDES,
    /** Words of time. */
    TIMES,
    /** Office titles that only one country has. */
    TITLES,
    /** Verbs that can head an undertaking. */
    VERBS,
    /** Compounds that begin like a verb and are none. */
    NONVERBS,
    /** Manner and degree, which are no object. */
    ADVERBS;

    private final int bit = 1 << position();

    /** A bit of its own: there are fewer than 32 categories. */
    int bit() {
        return bit;
    }

    @SuppressWarnings("EnumOrdinal")
    private int position() {
        return ordinal();
    }

    /**
     * Whether the file's phrases are written in the notation of {@link Patterns}; names of the
     * world are plain.
     */
    boolean patterned() {
        return switch (this) {
            case ADVERBS, AREAS, NONVERBS, COUNTRIES, MINISTRIES, PLACES, TITLES, VERBS -> false;
            default -> true;
        };
    }

    String file() {
        return name().toLowerCase(Locale.ROOT)
                + (this == ADVERBS || this == NONVERBS ? ".txt" : ".tsv");
    }
}
