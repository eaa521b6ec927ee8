package entente.reader.passage;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.lexicon.Hits;
import entente.reader.text.Tokens;

/**
 * What capital letters tell elsewhere, for scripts that have none: which words are names. A
 * person's name follows a form of address or an office and goes on to the first words that can be
 * no name; places, countries and mechanisms are names by the lexicons.
 */
final class NameMarks {
    private static final int LONGEST = 18;
    private static final int MOST_CHUNKS = 5;
    private static final int LONGEST_OFFICE = 40;

    /** "ສະຫາຍ ນາງ": a form of address takes so many syllables at most. */
    private static final int LONGEST_ADDRESS = 4;

    private static final Category[] NAMES = {
        Category.PLACES,
        Category.COUNTRIES,
        Category.MECHANISMS,
        Category.AGREEMENTS,
        Category.EVENTS,
        Category.OBSERVANCES
    };

    /** Words of these that are two syllables or longer begin no part of a name. */
    private static final Category[] OTHERS = {
        Category.ACTS,
        Category.AGREEMENTS,
        Category.CUES,
        Category.EVENTS,
        Category.MECHANISMS,
        Category.MEETINGS,
        Category.MINISTRIES,
        Category.NONVERBS,
        Category.PORTFOLIOS,
        Category.SIDES,
        Category.TIMES,
        Category.VERBS,
        Category.VISITS
    };

    private static final Category[] OFFICE = {
        Category.OFFICES,
        Category.TITLES,
        Category.PORTFOLIOS,
        Category.MINISTRIES,
        Category.COUNTRIES
    };

    private final Tokens tokens;
    private final Hits hits;

    NameMarks(Tokens tokens, Hits hits) {
        this.tokens = tokens;
        this.hits = hits;
    }

    /** Marks the names from one token to another. */
    void mark(int from, int to) {
        int at = from;
        while (at < to) {
            int start = nameStart(at, to);
            int end = start > at ? nameEnd(start, to) : start;
            if (end > start) {
                for (int i = start; i < end; i++) {
                    tokens.markName(i);
                    hits.mute(i);
                }
                markOthers(at, start);
                at = end;
            } else {
                markOthers(at, at + 1);
                at++;
            }
        }
    }

    private void markOthers(int from, int to) {
        for (int at = from; at < to; at++) {
            for (Category category : NAMES) {
                Hit hit = hits.at(at, category);
                if (hit != null && (category != Category.AGREEMENTS || isNamed(hit))) {
                    tokens.markCapital(at);
                }
            }
        }
    }

    /** "ສັນຍາວ່າດ້ວຍ …", "… ລະຫວ່າງ …", "… ໄລຍະ 2021-2025": more than a word for agreements. */
    private boolean isNamed(Hit hit) {
        return hits.is(hit.to(), Category.CLASSES, "named-by")
                || hits.end(hit.to() - 3, Category.CLASSES, "foreign-ministry") >= 0
                || hits.at(hit.to(), Category.TIMES) != null && tokens.value(hit.to()) > 0;
    }

    /** Where a name may begin behind the form of address or office at the token; else the token. */
    private int nameStart(int at, int to) {
        int address = pastAddress(at, to);
        if (address > at) {
            int office = pastOffice(address, to);
            return pastAddress(office, to);
        }
        int office = hits.at(at, Category.OFFICES) == null ? at : pastOffice(at, to);
        boolean open = office > at && office < to && !tokens.isGlued(office) && !hits.any(office);
        return open ? office : at;
    }

    private int pastAddress(int from, int to) {
        int at = from;
        while (at < to) {
            Hit hit = hits.at(at, Category.HONORIFICS);
            if (hit == null || isPartOfLonger(hit)) {
                boolean stop = at > from && tokens.isSign(at, '.') && tokens.isGlued(at);
                if (!stop) {
                    return at;
                }
                at++;
            } else {
                at = hit.to();
            }
        }
        return at;
    }

    /** "ເຈົ້າພາບ" is a host, no "ເຈົ້າ". */
    private boolean isPartOfLonger(Hit hit) {
        for (Category category : OTHERS) {
            Hit other = hits.at(hit.from(), category);
            if (other != null && other.to() > hit.to()) {
                return true;
            }
        }
        return false;
    }

    private int pastOffice(int from, int to) {
        int at = from;
        int limit = Math.min(to, from + LONGEST_OFFICE);
        while (at < limit) {
            int next = pastOfficePart(at);
            if (next == at) {
                boolean more =
                        at > from
                                && (tokens.isSign(at, ',') || tokens.isSign(at, '-'))
                                && hits.at(at + 1, Category.OFFICES) != null;
                if (!more) {
                    return at;
                }
                next = at + 1;
            }
            at = next;
        }
        return at;
    }

    private int pastOfficePart(int at) {
        int end = at;
        for (Category category : OFFICE) {
            Hit hit = hits.at(at, category);
            end = hit == null ? end : Math.max(end, hit.to());
        }
        int joint = hits.end(at, Category.MARKERS, "joint");
        return end == at && joint > at && pastOfficePart(joint) > joint ? joint : end;
    }

    private int nameEnd(int from, int to) {
        int chunks = 1;
        int at = from;
        while (at < to && at - from < LONGEST) {
            boolean fresh = at > from && !tokens.isGlued(at);
            if (!tokens.isWord(at) ? !isJoint(at, from) : isOther(at, at == from || fresh)) {
                break;
            }
            chunks += fresh ? 1 : 0;
            if (chunks > MOST_CHUNKS) {
                break;
            }
            at++;
        }
        return at;
    }

    /** "ຊາຣ໌-ເອດ", "ຈ. ບຸນມີ": a hyphen inside a name, the stop behind an initial. */
    private boolean isJoint(int at, int from) {
        return at > from
                && tokens.isGlued(at)
                && (tokens.isSign(at, '-') && tokens.isGlued(at + 1)
                        || tokens.isSign(at, '.')
                                && tokens.end(at - 1) - tokens.start(at - 1) == 1);
    }

    /**
     * @param fresh whether a space stands before the token: words that end a name seldom lack it
     */
    private boolean isOther(int at, boolean fresh) {
        if (hits.end(at, Category.CLASSES, "name-end-inside") >= 0) {
            return true;
        }
        Hit office = hits.at(at, Category.OFFICES);
        if (office != null && office.to() - at > 1 || hits.at(at, Category.TITLES) != null) {
            return true;
        }
        if (!fresh) {
            return false;
        }
        if (office != null || hits.at(at, Category.HONORIFICS) != null || endsName(at)) {
            return true;
        }
        for (Category category : OTHERS) {
            Hit hit = hits.at(at, category);
            if (hit != null && hit.to() - at > 1 && !isDaysName(hit)) {
                return true;
            }
        }
        return isWholeCountry(at) || isSpeech(at);
    }

    /** "ທ່ານ ວັນຈັນ", "ທ່ານ ນາງ ວັນສຸກ": people are called by the day of their birth. */
    private boolean isDaysName(Hit hit) {
        return hit.entry().value().startsWith("weekday:") && isAddressed(hit.from());
    }

    private boolean isAddressed(int at) {
        for (int back = 1; back <= LONGEST_ADDRESS; back++) {
            Hit address = hits.at(at - back, Category.HONORIFICS);
            if (address != null && address.to() == at) {
                return true;
            }
        }
        return false;
    }

    /** A small word, and not the first syllable of a longer name: "ມາ", but not in "ມາເຣຍ". */
    private boolean endsName(int at) {
        int end = hits.end(at, Category.CLASSES, "name-end");
        return end > at + 1
                || end > at && (end >= tokens.size() || !tokens.isGlued(end) || hits.any(end));
    }

    private boolean isWholeCountry(int at) {
        Hit country = hits.at(at, Category.COUNTRIES);
        Hit place = hits.at(at, Category.PLACES);
        return country != null && !tokens.isGlued(country.to())
                || place != null && !tokens.isGlued(place.to());
    }

    /** "ເຊີນ" is a verb before whom it is said to, and may be part of a name elsewhere. */
    private boolean isSpeech(int at) {
        Hit act = hits.at(at, Category.ACTS);
        return act != null
                && (hits.at(act.to(), Category.HONORIFICS) != null
                        || hits.at(act.to(), Category.SIDES) != null
                        || hits.at(act.to(), Category.COUNTRIES) != null);
    }
}
