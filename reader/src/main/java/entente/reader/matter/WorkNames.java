package entente.reader.matter;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Tokens;

/** From where to where the words run that name a work, around its noun. */
final class WorkNames {
    /** A project may tell so many words of what it is before its name ends. */
    private static final int DESCRIBED = 14;

    private static final String AT = "at";

    private final Passage passage;
    private final Tokens tokens;
    private final Names names;
    private final boolean headFirst;

    WorkNames(Passage passage, Names names) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.names = names;
        this.headFirst = passage.language().grammar().headFirst();
    }

    /** Where the name begins; the noun itself where none stands before it. */
    int start(Hit hit, int free) {
        if (headFirst) {
            return hit.from();
        }
        int from = names.start(hit.from(), free);
        int adjective = hit.from() - 1;
        if (from < hit.from() || adjective <= free || !tokens.isWord(adjective)) {
            return from;
        }
        int compound = names.start(adjective, free);
        return names.isJoined(compound, adjective) ? compound : from;
    }

    /** Where the name ends; the noun's end where none stands behind it. */
    int end(Hit hit, int from, int limit) {
        if (!headFirst) {
            return from < hit.from() ? hit.to() : placed(hit.to(), limit);
        }
        if (hit.value().equals("scheme")) {
            return isOneOfSeveral(hit) ? hit.to() : described(hit, limit);
        }
        int named = names.end(hit.to(), limit);
        return named > hit.to() ? named : sited(hit.to(), limit);
    }

    /** "the border post | at Busia": a place, but no country, which names no single work. */
    private int placed(int from, int limit) {
        int place = passage.hits().end(from, Category.CUES, AT);
        boolean named =
                place >= 0 && place < limit && passage.at(place, Category.COUNTRIES) == null;
        int end = named ? names.end(place, limit) : from;
        return end > place ? end : from;
    }

    /** "Trường Tiểu học Hữu nghị | tại huyện Sepon": where it is, if it has no other name. */
    private int sited(int from, int limit) {
        int place = passage.hits().end(from, Category.CUES, AT);
        int province = place < 0 ? -1 : passage.hits().end(place, Category.MARKERS, "site");
        int end = province < 0 ? from : names.end(province, limit);
        return end > province ? end : from;
    }

    private boolean isOneOfSeveral(Hit hit) {
        int before = hit.from() - 1;
        return before >= 0
                && (tokens.isNumber(before) || passage.is(before, Category.MARKERS, "several"));
    }

    /** "dự án | thủy điện tích năng Bác Ái": to the last capital before what else is told. */
    private int described(Hit hit, int limit) {
        int end = hit.to();
        int stop = Math.min(limit, end + DESCRIBED);
        boolean proper = tokens.isCapital(hit.from()) && tokens.isWord(hit.from() - 1);
        for (int at = end; at < stop && isTelling(at); at++) {
            if (isNaming(at, proper)) {
                end = names.end(at, limit);
                at = end - 1;
            }
        }
        return end;
    }

    /** A country names no single work, but may stand in the title of one. */
    private boolean isNaming(int at, boolean proper) {
        return tokens.isWord(at)
                && tokens.isCapital(at)
                && (proper || passage.at(at, Category.COUNTRIES) == null);
    }

    /** Words go on with the name till a sign or what begins another part of the sentence. */
    private boolean isTelling(int at) {
        boolean place = passage.is(at, Category.CUES, AT);
        return (tokens.isWord(at) || tokens.isNumber(at) || tokens.sign(at) == '-')
                && (place || !passage.is(at, Category.CLASSES, "preposition"))
                && !passage.is(at, Category.MARKERS, "work-told");
    }
}
