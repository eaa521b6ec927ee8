package entente.reader.people;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;
import entente.reader.text.Vocabulary;

/**
 * What an office is office of, where no lexicon has it: how far the words of a field go ("for
 * Regional Integration and Trade | Peter Otieno"). Each gives the token behind, or the same token
 * where no field begins.
 */
final class OfficeFields {
    private static final int LONGEST_PARTY = 4;

    /** A field's name goes on for so many words; where a person's name ends it, for so many. */
    private static final int LONGEST_GROUP = 5;

    private static final int LONGEST_BEFORE_NAME = 11;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final boolean headFirst;
    private final int limit;

    OfficeFields(Passage passage, PartyMentions parties, int limit) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.headFirst = passage.language().grammar().headFirst();
        this.limit = limit;
    }

    /**
     * "Phát triển nông thôn": a capital and small letters behind it are the name of a field, a
     * person's name has capitals throughout, but for particles ("Bendito dos Santos").
     */
    int titleCaseGroup(int token) {
        if (token >= limit
                || !tokens.isWord(token)
                || !tokens.isCapital(token)
                || tokens.isCaseless(token)) {
            return token;
        }
        int most = smallWords(token + 1, token + LONGEST_BEFORE_NAME);
        boolean named = most < limit && tokens.isWord(most) && tokens.isCapital(most);
        int group = named ? most : Math.min(most, token + LONGEST_GROUP);
        boolean name =
                group < limit
                        && tokens.isCapital(group)
                        && Names.isParticle(tokens.written(group - 1));
        return group > token + 1 && !name ? group : token;
    }

    private int smallWords(int from, int to) {
        int at = from;
        while (at < Math.min(to, limit)
                && tokens.isWord(at)
                && !tokens.isCapital(at)
                && isField(at)) {
            at++;
        }
        return at;
    }

    private boolean isField(int token) {
        return passage.at(token, Category.ACTS) == null
                && passage.at(token, Category.CUES) == null
                && passage.at(token, Category.SIDES) == null
                && passage.at(token, Category.HONORIFICS) == null
                && passage.at(token, Category.TIMES) == null
                && passage.at(token, Category.MEETINGS) == null;
    }

    /** "Affaires étrangères, de la Coopération": a field behind a comma and a small word. */
    private int fieldBehindComma(int token) {
        int next = token;
        while (next < limit && next - token < 3 && passage.is(next, Category.MARKERS, "joint")) {
            next++;
        }
        Hit portfolio = next == token ? null : passage.at(next, Category.PORTFOLIOS);
        return portfolio != null && tokens.isCapital(next) ? portfolio.to() : token;
    }

    /** "Foreign Affairs, Regional Integration and Trade". */
    int list(int token) {
        if (headFirst) {
            return fieldBehindComma(token);
        }
        int next = token;
        while (next < limit
                && tokens.isWord(next)
                && tokens.isCapital(next)
                && !isUnknown(next)
                && next - token < 4
                && parties.at(next) == null) {
            next++;
        }
        boolean goesOn =
                passage.is(next, Category.CUES, "and")
                                && next + 1 < limit
                                && tokens.isCapital(next + 1)
                        || tokens.isSign(next, ',');
        return next > token
                        && goesOn
                        && passage.at(token, Category.OFFICES) == null
                        && passage.at(token, Category.HONORIFICS) == null
                ? next
                : token;
    }

    /**
     * "of Investments", "for Europe": capitalised words that are read as the field, since a name
     * would follow no preposition.
     */
    int capitalRun(int token) {
        int next = token;
        while (next < limit && tokens.isWord(next) && tokens.isCapital(next) && next - token < 6) {
            if (parties.at(next) != null) {
                return next;
            }
            boolean over = isHead(next - 1) && !isHead(next) || next > token && isBody(next - 1);
            if (next > token
                    && (isUnknown(next) || over || isShortened(next) || isGivenName(next))) {
                break;
            }
            if (passage.at(next, Category.HONORIFICS) != null
                    || (next > token && passage.at(next, Category.OFFICES) != null)) {
                break;
            }
            next++;
        }
        return next;
    }

    /** "Director of the African Affairs | Department": the unit's noun behind its field. */
    boolean isDepartment(int token) {
        return !headFirst && token < limit && tokens.isCapital(token) && isBody(token);
    }

    /** "Minister of Foreign Affairs II": the second of two who hold it. */
    boolean isSecond(int token) {
        return token < limit && tokens.isWord(token) && tokens.written(token).equals("II");
    }

    /** "International Co-operation": the rest of a word that a hyphen parts. */
    boolean isHyphenated(int token) {
        return tokens.isSign(token, '-')
                && tokens.isGlued(token)
                && token + 1 < limit
                && tokens.isGlued(token + 1)
                && tokens.isWord(token + 1)
                && !tokens.isCapital(token + 1)
                && !tokens.isSign(token + 2, '-');
    }

    /** "National Security Bureau | Jan Kowalski": with a body's noun its name is over. */
    private boolean isBody(int token) {
        return passage.is(token, Category.MARKERS, "body");
    }

    /** "of the Irish | Department of Foreign Affairs", "of New Zealand | 's Ministry of …". */
    boolean isBodyOfCountry(int token) {
        if (headFirst || token >= limit) {
            return false;
        }
        int body = Possessors.isGenitive(tokens, token) ? token + 1 : token;
        return body < limit && isBody(body) && endsParty(token);
    }

    /** "of the | EU Division | of the Irish Department": a unit for a country, not of it. */
    int unitForCountry(int token) {
        PartyMention country = headFirst ? null : parties.at(token);
        if (country == null || !isBody(country.to())) {
            return token;
        }
        int whose = country.to() + 1;
        if (!passage.is(whose, Category.MARKERS, "before-field")) {
            return token;
        }
        whose += passage.is(whose + 1, Category.CLASSES, "article") ? 2 : 1;
        PartyMention own = parties.at(whose);
        return own == null || own.party().equals(country.party()) ? token : country.to() + 1;
    }

    private boolean endsParty(int token) {
        for (int back = 1; back <= LONGEST_PARTY; back++) {
            PartyMention mention = parties.at(token - back);
            if (mention != null && mention.to() == token) {
                return true;
            }
        }
        return false;
    }

    /** "for Policy | Ma. Theresa P. Lazaro": a stop and a capital behind it make it a name's. */
    private boolean isShortened(int token) {
        return token + 2 < limit
                && tokens.isSign(token + 1, '.')
                && tokens.isGlued(token + 1)
                && tokens.isWord(token + 2)
                && tokens.isCapital(token + 2)
                && tokens.end(token) - tokens.start(token) <= 3;
    }

    /** "for Asia and Americas | Mark Sinclair": a verb before an unknown word is a given name. */
    private boolean isGivenName(int token) {
        return passage.at(token, Category.VERBS) != null
                && passage.at(token, Category.AREAS) == null
                && passage.at(token, Category.PORTFOLIOS) == null
                && token + 1 < limit
                && tokens.isWord(token + 1)
                && tokens.isCapital(token + 1)
                && isUnknown(token + 1);
    }

    /** "Affairs", "Relations", "Cooperation": with it the name of a field is over. */
    boolean isHead(int token) {
        return passage.is(token, Category.MARKERS, "field") && tokens.isCapital(token);
    }

    /**
     * A word that no lexicon knows is a name's, not a field's: "for National Development | Desmond
     * Lee".
     */
    private boolean isUnknown(int token) {
        return tokens.word(token) == Vocabulary.UNKNOWN;
    }

    /**
     * "Additional Secretary (Africa) Nadeem Qureshi", "Vụ trưởng (Bộ Ngoại giao) Nguyễn A": a field
     * or a body in brackets before the name.
     */
    int bracketed(int token, Names names) {
        if (!tokens.isSign(token, '(')) {
            return token;
        }
        if (!headFirst && isActing(token)) {
            return token + 3;
        }
        int close = headFirst ? body(token + 1) : bracketedField(token + 1);
        boolean name = tokens.isSign(close, ')') && names.end(close + 1, limit) > close + 1;
        return close > token + 1 && name ? close + 1 : token;
    }

    private int bracketedField(int token) {
        int at = token;
        while (at < Math.min(limit, token + 5)
                && (tokens.isWord(at) && tokens.isCapital(at)
                        || at > token
                                && (passage.is(at, Category.MARKERS, "before-field")
                                        || tokens.isSign(at, '-')
                                        || tokens.isSign(at, ',')))) {
            at++;
        }
        return at;
    }

    private int body(int token) {
        PartyMention ministry = parties.at(token);
        if (ministry != null
                && (ministry.kind() == PartyMention.Kind.MINISTRY
                        || ministry.kind() == PartyMention.Kind.NAME
                        || ministry.kind() == PartyMention.Kind.LOCATION)) {
            return ministry.to();
        }
        Hit field = passage.at(token, Category.PORTFOLIOS);
        return field == null ? token : field.to();
    }

    /** "Vice Minister (s)", "Director (a)": a letter in brackets says that he acts for another. */
    private boolean isActing(int open) {
        return tokens.isWord(open + 1)
                && tokens.isSign(open + 2, ')')
                && tokens.end(open + 1) - tokens.start(open + 1) == 1;
    }

    /** "Head of the | National Security Bureau": the head's own words end with an article. */
    boolean isOfHead(int token) {
        return !headFirst
                && passage.is(token - 1, Category.CLASSES, "article")
                && !tokens.isCapital(token - 1)
                && parties.at(token) == null
                && tokens.isCapital(token);
    }
}
