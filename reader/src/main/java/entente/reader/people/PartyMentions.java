package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention.Kind;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All words of a report that name parties, found in one pass. */
public final class PartyMentions {
    /** Between an event's noun and ASEAN stand so many tokens at most. */
    private static final int EVENT = 7;

    private final Passage passage;
    private final CountriesInNames inNames;
    private final List<PartyMention> all = new ArrayList<>();
    private final @Nullable PartyMention[] starting;

    public PartyMentions(Passage passage) {
        this.passage = passage;
        this.inNames = new CountriesInNames(passage);
        this.starting = new @Nullable PartyMention[passage.tokens().size() + 1];
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.from();
            while (at < sentence.to()) {
                PartyMention mention = find(at);
                if (mention != null) {
                    starting[at] = mention;
                    all.add(mention);
                }
                at = mention == null ? past(at) : mention.to();
            }
        }
    }

    /** In the order of the text. */
    public List<PartyMention> all() {
        return all;
    }

    /** The mention that begins at the token; null for none. */
    public @Nullable PartyMention at(int token) {
        return token >= 0 && token < starting.length ? starting[token] : null;
    }

    /** The mentions that begin between two tokens. */
    public List<PartyMention> between(int from, int to) {
        List<PartyMention> some = new ArrayList<>();
        for (int i = Math.max(0, from); i < to && i < starting.length; i++) {
            PartyMention mention = starting[i];
            if (mention != null) {
                some.add(mention);
            }
        }
        return some;
    }

    /** Events and roles that hold an organisation's name ("ASEAN chair") name no party. */
    private int past(int at) {
        Hit role = passage.at(at, Category.ROLES);
        Hit event = passage.at(at, Category.EVENTS);
        Hit mask = passage.at(at, Category.COUNTRIES);
        int end = Math.max(role == null ? at + 1 : role.to(), event == null ? at + 1 : event.to());
        return Math.max(mask != null && mask.entry().is("-") ? mask.to() : at + 1, end);
    }

    private @Nullable PartyMention find(int at) {
        if (passage.at(at, Category.ROLES) != null || passage.at(at, Category.EVENTS) != null) {
            return null;
        }
        Hit ministry = passage.at(at, Category.MINISTRIES);
        if (ministry != null) {
            return new PartyMention(at, ministry.to(), new Party(ministry.value()), Kind.MINISTRY);
        }
        Hit country = passage.at(at, Category.COUNTRIES);
        if (country != null && country.entry().is("-")) {
            return null;
        }
        Hit place = passage.at(at, Category.PLACES);
        if (place != null && (country == null || place.to() > country.to())) {
            return place(at, place);
        }
        return country == null ? null : country(at, country);
    }

    private @Nullable PartyMention place(int at, Hit place) {
        Party party = new Party(place.entry().extra());
        String capital = passage.language().capital(party);
        return new PartyMention(
                at,
                place.to(),
                party,
                capital != null && capital.equals(place.value()) ? Kind.CAPITAL : Kind.PLACE);
    }

    private @Nullable PartyMention country(int at, Hit country) {
        Party party = new Party(country.value());
        if (country.entry().has("paired") && !paired(country) || inNames.has(country)) {
            return null;
        }
        if (party.code().equals("ASEAN") && (!paired(country) || isInEventsName(country))) {
            return null;
        }
        Kind kind = country.entry().has("adjective") ? Kind.ADJECTIVE : Kind.NAME;
        if (kind == Kind.NAME && followsItsCity(at, party)) {
            kind = Kind.LOCATION;
        }
        return new PartyMention(at, country.to(), party, kind);
    }

    /** "Jakarta, Indonesia", "New Delhi [India]", "Hà Nội (Việt Nam)". */
    private boolean followsItsCity(int at, Party party) {
        Tokens tokens = passage.tokens();
        char sign = tokens.sign(at - 1);
        if (sign != ',' && sign != '[' && sign != '(') {
            return false;
        }
        for (int back = 2; back <= 5; back++) {
            Hit place = passage.at(at - back, Category.PLACES);
            if (place != null && place.to() == at - 1) {
                return place.entry().extra().equals(party.code());
            }
        }
        return false;
    }

    private boolean paired(Hit country) {
        Tokens tokens = passage.tokens();
        int next = country.to();
        int before = country.from() - 1;
        boolean and =
                passage.is(next, Category.CUES, "and") && nameAt(next + 1)
                        || passage.is(before, Category.CUES, "and") && nameEndsAt(before);
        return (isDash(tokens.sign(next)) && nameAt(next + 1))
                || (isDash(tokens.sign(before)) && nameEndsAt(before))
                || and && country.entry().is("ASEAN") && passage.sentenceOf(country.from()) <= 3;
    }

    /** "Hội chợ Trung Quốc - ASEAN", "the China-ASEAN Expo": told of behind the lead, no pair. */
    private boolean isInEventsName(Hit country) {
        if (passage.sentenceOf(country.from()) <= 3) {
            return false;
        }
        for (int at = country.from() - EVENT; at <= country.from(); at++) {
            int end = passage.hits().end(at, Category.MARKERS, "event-of");
            if (end > at && end <= country.from()) {
                return true;
            }
        }
        return passage.is(country.to(), Category.MARKERS, "event-name")
                || passage.is(country.to() + 2, Category.MARKERS, "event-name");
    }

    private boolean nameAt(int token) {
        return passage.at(token, Category.COUNTRIES) != null;
    }

    private boolean nameEndsAt(int token) {
        for (int back = 1; back <= 4; back++) {
            Hit country = passage.at(token - back, Category.COUNTRIES);
            if (country != null && country.to() == token) {
                return true;
            }
        }
        return false;
    }

    static boolean isDash(char sign) {
        return sign == '-' || sign == '–' || sign == '—' || sign == '‑' || sign == '−';
    }
}
