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
        /** Another city or province: "Quảng Trị". */
        PLACE,
        /** The country only says where a city lies: "Jakarta, Indonesia". */
        LOCATION;

        /** Whether the state itself is named, not a place in it. */
        public boolean isState() {
            return this == NAME || this == ADJECTIVE || this == MINISTRY;
        }
    }
}
