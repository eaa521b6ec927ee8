package entente.reader.people;

import entente.domain.Party;

/**
 * Words that name a party.
 *
 * @param from first token
 * @param to token after the last
 */
public record PartyMention(int from, int to, Party party, Kind kind) {
    /** By what the party is named. */
    public enum Kind {
        /** "Laos". */
        NAME,
        /** "Lao". */
        ADJECTIVE,
        /** "the Ministry of External Affairs", "Foreign Office". */
        MINISTRY,
        /** "New Delhi", for the government that sits there. */
        CAPITAL,
        /** The country only says where a city lies: "Jakarta, Indonesia". */
        LOCATION
    }
}
