package entente.reader.meeting;

import entente.domain.Party;
import entente.domain.Place;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads where something takes place: a city, a country, a seat of a ministry, who hosts (contract,
 * rule 11).
 */
final class PlaceFinder {
    /** Whose reporter writes from where, in so many tokens. */
    private static final int REPORTER = 10;

    /** Somebody's office and name take so many tokens at most. */
    private static final int OFFICE = 40;

    /** A building's name takes so many tokens at most. */
    private static final int VENUE = 18;

    /** Between a city visited and "where" stand so many tokens at most. */
    private static final int WHERE = 14;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final People people;

    PlaceFinder(Passage passage, PartyMentions parties, People people) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.people = people;
    }

    /** The place told between two tokens; null where none is. */
    @Nullable Place between(int from, int to) {
        Place country = null;
        for (int at = from; at < to; at++) {
            if (passage.is(at, Category.CUES, "reporter")) {
                // "Theo phóng viên TTXVN tại Jakarta, …": where he writes from.
                at = behindReporter(at, to) - 1;
                continue;
            }
            Named person = people.at(at);
            if (person != null && person.hasName()) {
                at = Math.max(at, person.to() - 1);
                continue;
            }
            Place found = at(at, to);
            if (found != null && found.city() != null) {
                return found;
            }
            country = country == null ? found : country;
        }
        return country;
    }

    private int behindReporter(int from, int to) {
        for (int at = from + 1; at < Math.min(to, from + REPORTER); at++) {
            if (tokens.isSign(at, ',')) {
                return at;
            }
        }
        return from + 1;
    }

    private @Nullable Place at(int at, int limit) {
        Hit place = passage.at(at, Category.PLACES);
        Hit country = passage.at(at, Category.COUNTRIES);
        if (country != null && country.entry().is("-")) {
            return null;
        }
        if (place != null
                && tokens.isCapital(at)
                && (country == null || place.to() >= country.to())) {
            return locates(at, place.to())
                    ? new Place(new Party(place.entry().extra()), place.value())
                    : null;
        }
        if (passage.is(at, Category.CUES, "seat") || passage.is(at, Category.CUES, "capital")) {
            return seat(at, limit);
        }
        PartyMention mention = parties.at(at);
        if (mention != null
                && mention.kind() != PartyMention.Kind.ADJECTIVE
                && mention.kind() != PartyMention.Kind.MINISTRY
                && mention.kind() != PartyMention.Kind.CAPITAL
                && locates(at, mention.to())) {
            return new Place(mention.party(), cityOfState(mention.party()));
        }
        return null;
    }

    /** A city-state's name is its city's. */
    private @Nullable String cityOfState(Party party) {
        return CityStates.has(party) ? passage.language().capital(party) : null;
    }

    /**
     * Whether the words before or behind make it a place: "in", "tại", "hosts", a parenthesis,
     * "where".
     */
    private boolean locates(int from, int to) {
        int start = passage.sentences().get(passage.sentenceOf(from)).from();
        for (int back = 1; back <= 3 && from - back >= start; back++) {
            int at = from - back;
            int end = passage.hits().end(at, Category.CUES, "at");
            if (end >= 0 && end <= from && onlyModifiers(end, from)) {
                return true;
            }
        }
        if (passage.is(from - 1, Category.CUES, "host")
                || passage.is(from - 2, Category.CUES, "host")) {
            return true;
        }
        if (passage.is(from - 1, Category.MEETINGS, "visit") && tellsWhatWasThere(to)) {
            return true;
        }
        char before =
                tokens.sign(
                        passage.is(from - 1, Category.MARKERS, "province") ? from - 2 : from - 1);
        if (before == '(' && !isBehindName(from - 1) || (before == ',' && isPlace(from - 2))) {
            return true;
        }
        if (before == ','
                && isBehindVenue(from - 1)
                && (tokens.isSign(to) || tokens.isCaseless(from))) {
            return true;
        }
        for (int next = to; next < to + 4; next++) {
            Hit cue = passage.at(next, Category.CUES);
            if (passage.is(next, Category.CUES, "host")) {
                return true;
            }
            if (cue == null && passage.at(next, Category.ACTS) == null && !isSmall(next)) {
                return false;
            }
        }
        return false;
    }

    /** "at the Government Office, Hanoi,": a building and its city. */
    private boolean isBehindVenue(int comma) {
        for (int at = comma - 1; at > comma - VENUE && at >= 0; at--) {
            if (tokens.isSign(at) || tokens.isNumber(at) || passage.at(at, Category.ACTS) != null) {
                return false;
            }
            int end = passage.hits().end(at, Category.CUES, "at");
            if (end > at && end < comma) {
                return true;
            }
        }
        return false;
    }

    /** "Principal Secretary Sing'oei (Kenya)": whose he is, not where. */
    private boolean isBehindName(int token) {
        return people.between(token - OFFICE, token).stream()
                .anyMatch(named -> named.hasName() && named.to() == token);
    }

    /** "visited Hanoi on 11 September, where he co-chaired". */
    private boolean tellsWhatWasThere(int from) {
        for (int at = from; at < from + WHERE && at < tokens.size(); at++) {
            if (tokens.isSign(at, ',') && passage.is(at + 1, Category.CLASSES, "where")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmall(int token) {
        return token < tokens.size()
                && tokens.isWord(token)
                && tokens.end(token) - tokens.start(token) <= 5;
    }

    private boolean isPlace(int token) {
        for (int back = 0; back < 4; back++) {
            Hit place = passage.at(token - back, Category.PLACES);
            if (place != null && place.to() == token + 1) {
                return true;
            }
        }
        return false;
    }

    private boolean onlyModifiers(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean modifier =
                    passage.is(at, Category.CUES, "capital")
                            || passage.at(at, Category.ADVERBS) != null
                            || tokens.isCapital(at)
                            || isSmall(at)
                            || isStopOfAbbreviation(at);
            if (!modifier || passage.at(at, Category.TIMES) != null && tokens.isNumber(at)) {
                return false;
            }
        }
        return true;
    }

    /** "tại TP. Điện Biên Phủ". */
    private boolean isStopOfAbbreviation(int at) {
        return tokens.isSign(at, '.') && passage.is(at - 1, Category.MARKERS, "province");
    }

    /**
     * "At the foreign ministry, Deputy Minister X received …": the paper's own country's, where
     * nothing else tells whose; null where no such seat is told.
     */
    @Nullable Place seatAtHome(Sentence sentence) {
        Party home = passage.language().homeland();
        for (int at = sentence.from(); at < sentence.to() && home != null; at++) {
            if (passage.is(at, Category.CUES, "seat")) {
                return new Place(home, passage.language().capital(home));
            }
        }
        return null;
    }

    /**
     * "trụ sở Bộ Ngoại giao Lào", "the Lao capital", "the headquarters of the Thai Foreign
     * Ministry": the capital.
     */
    private @Nullable Place seat(int at, int limit) {
        for (PartyMention mention : parties.between(at - 4, Math.min(limit, at + 8))) {
            if (mention.kind() == PartyMention.Kind.LOCATION) {
                continue;
            }
            boolean near = mention.to() >= at - 1 || mention.from() > at;
            if (near) {
                return new Place(mention.party(), passage.language().capital(mention.party()));
            }
        }
        return null;
    }
}
