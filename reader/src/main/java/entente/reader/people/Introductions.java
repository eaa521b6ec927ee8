package entente.reader.people;

import entente.domain.Party;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * How a report introduces somebody: by an office before or behind the name, or by a form of
 * address.
 */
final class Introductions {
    /** An office stands so many words behind the name at most. */
    private static final int BEHIND = 8;

    private static final String INSTITUTION = "institution";
    private static final int LONGEST_INSTITUTION = 4;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final Names names;
    private final Honorifics honorifics;
    private final Offices offices;
    private final Possessors possessors;
    private final Appositions appositions;

    Introductions(Passage passage, PartyMentions parties, Relation relation, Names names) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.names = names;
        this.honorifics = new Honorifics(passage);
        this.possessors = new Possessors(passage, parties);
        this.appositions = new Appositions(passage, relation);
        this.offices = new Offices(passage, parties, relation, names, possessors);
    }

    /**
     * Who is introduced from this token on, or an office that stands for who holds it; null for
     * nobody.
     */
    @Nullable Named at(int at, int limit) {
        Named found = officeThenName(at, limit);
        found = found != null ? found : nameThenOffice(at, limit);
        return found != null ? found : honorificThenName(at, limit);
    }

    /** "Thứ trưởng Bộ Ngoại giao Peru Ana Gervasi", "his Thai counterpart, Maris Sangiampongsa". */
    private @Nullable Named officeThenName(int at, int limit) {
        Office office = offices.at(at, limit);
        if (office == null) {
            return null;
        }
        int next = office.to();
        if (tokens.isSign(next, ',') || tokens.isSign(next, ':') || tokens.isSign(next, '-')) {
            next++;
        }
        int from = honorifics.past(next, limit);
        int end = names.end(from, limit);
        if (isInstitution(at, end)) {
            return null;
        }
        boolean apposed = next > office.to();
        if (apposed && end > from && appositions.isOthersName(office, from, end)) {
            return alone(at, office);
        }
        if (end > from && (!apposed || from > next || isApposed(from, end))) {
            return named(at, end, from, end, ranked(office, end, limit));
        }
        from = honorifics.past(office.to(), limit);
        end = names.end(from, limit);
        if (end > from) {
            return named(at, end, from, end, office);
        }
        return alone(at, office);
    }

    private Named alone(int at, Office office) {
        return new Named(
                at,
                office.to(),
                "",
                office.to(),
                office.to(),
                written(office),
                office.level(),
                office.party(),
                office.counterpart());
    }

    /** "Ambassador Grace Mwangi, Director General for Asia": the office that has a rank. */
    private Office ranked(Office office, int nameTo, int limit) {
        if (office.level() != null
                || office.counterpart()
                || passage.language().grammar().headFirst()
                || !tokens.isSign(nameTo, ',')) {
            return office;
        }
        Office behind = officeBehind(nameTo + 1, limit);
        return behind == null || behind.level() == null
                ? office
                : new Office(
                        behind.from(),
                        behind.to(),
                        behind.level(),
                        behind.party() == null ? office.party() : behind.party(),
                        false);
    }

    /**
     * "counterpart, Maris Sangiampongsa, agreed": a name set off by commas; "Deputy Minister, Laos
     * agreed" has none.
     */
    private boolean isApposed(int from, int end) {
        return end - from > 1 && parties.at(from) == null;
    }

    /**
     * "Mark Sinclair, Deputy Secretary for the Americas", "Nguyễn Trường Thắng, Thứ trưởng Bộ Quốc
     * phòng".
     */
    private @Nullable Named nameThenOffice(int at, int limit) {
        if (!tokens.isWord(at)
                || isInsideName(at)
                || isPlaceAt(at)
                || passage.hits().end(at - 2, Category.CUES, "capital") == at
                || !tokens.isCapital(at) && passage.at(at, Category.HONORIFICS) == null) {
            return null;
        }
        int from = honorifics.past(at, limit);
        int end = names.end(from, limit);
        boolean follows = isCaselessOffice(from, end);
        int suffix = end > from ? appositions.pastPostNominals(end) : end;
        boolean setOff = follows || appositions.beginsAt(end);
        if (end <= from || end - from < 2 && from == at || !setOff) {
            return null;
        }
        Office office = officeBehind(follows ? end : suffix + 1, limit);
        return office == null ? null : named(at, office.to(), from, end, office);
    }

    /** "tại TP. Nha Trang, Thứ trưởng …", "in Port Dickson, Minister …": where it was. */
    private boolean isPlaceAt(int at) {
        boolean brief =
                tokens.isSign(at - 1, '.')
                        && tokens.isGlued(at - 1)
                        && passage.language().isAbbreviation(tokens.written(at - 2));
        return passage.is(brief ? at - 3 : at - 1, Category.CUES, "at");
    }

    /** "tại U-lan Ba-to, Thứ trưởng …": the rest of a city's or country's name is nobody's. */
    private boolean isInsideName(int at) {
        for (int back = 1; back < 4; back++) {
            Hit place = passage.at(at - back, Category.PLACES);
            Hit country = passage.at(at - back, Category.COUNTRIES);
            if (place != null && place.to() > at || country != null && country.to() > at) {
                return true;
            }
        }
        return false;
    }

    /** Without capitals an office follows a name without a comma, too: "ທ່ານ … ລັດຖະມົນຕີ …". */
    private boolean isCaselessOffice(int from, int end) {
        if (end <= from || end >= tokens.size() || !tokens.isCaseless(from)) {
            return false;
        }
        int as = passage.hits().end(end, Category.MARKERS, "before-office");
        int at = as < 0 ? end : as;
        return passage.at(at, Category.OFFICES) != null || passage.at(at, Category.TITLES) != null;
    }

    private @Nullable Office officeBehind(int start, int limit) {
        for (int at = start; at < Math.min(start + BEHIND, limit); at++) {
            Office office = offices.behindName(at, limit);
            if (office != null && !office.counterpart()) {
                return office;
            }
            PartyMention mention = parties.at(at);
            if (mention != null) {
                at = mention.to() - 1;
            } else if (!leadsToOffice(at)) {
                return null;
            }
        }
        return null;
    }

    /**
     * What may stand between a name and its office: "the", "currently", "Vietnam's", the name of a
     * body.
     */
    private boolean leadsToOffice(int token) {
        if (!tokens.isWord(token)) {
            return tokens.isSign(token, '\'') || tokens.isSign(token, '’');
        }
        return tokens.isCapital(token)
                || Possessors.isGenitive(tokens, token)
                || passage.is(token, Category.MARKERS, "before-office");
    }

    /** "ông Prak Sokhonn", "Shri Vikram Misri". */
    private @Nullable Named honorificThenName(int at, int limit) {
        int from = honorifics.past(at, limit);
        int end = from == at ? at : names.end(from, limit);
        if (from == at || end <= from || isInstitution(at, end)) {
            return null;
        }
        return new Named(
                at,
                end,
                tokens.written(from, end),
                from,
                end,
                null,
                null,
                possessors.beforeName(at),
                false);
    }

    private Named named(int from, int to, int nameFrom, int nameTo, Office office) {
        Party party = office.party() != null ? office.party() : possessors.behindName(nameTo);
        party = party != null || nameFrom > office.from() ? party : possessors.ofSide(from);
        return new Named(
                from,
                to,
                tokens.written(nameFrom, beforeSuffix(nameFrom, nameTo)),
                nameFrom,
                nameTo,
                written(office),
                office.level(),
                party,
                office.counterpart());
    }

    /** "the Dr. Salim Ahmed Salim Centre", "Lăng Chủ tịch Hồ Chí Minh": named after somebody. */
    private boolean isInstitution(int from, int nameTo) {
        if (!passage.language().grammar().headFirst()) {
            return passage.is(nameTo - 1, Category.MARKERS, INSTITUTION);
        }
        for (int back = 1; back <= LONGEST_INSTITUTION; back++) {
            if (passage.hits().end(from - back, Category.MARKERS, INSTITUTION) == from) {
                return true;
            }
        }
        return false;
    }

    /** "David Lammy MP": letters behind a name are no part of it. */
    private int beforeSuffix(int from, int to) {
        int end = to;
        while (end - 2 > from && passage.is(end - 1, Category.MARKERS, "post-nominal")) {
            end--;
        }
        return end;
    }

    /** The office as written, on one line. */
    private String written(Office office) {
        String written = tokens.written(office.from(), office.to());
        StringBuilder line = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            boolean space = isSpace(written.charAt(i));
            if (!space) {
                line.append(written.charAt(i));
            } else if (i == 0 || !isSpace(written.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
