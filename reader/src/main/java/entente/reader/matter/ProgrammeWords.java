package entente.reader.matter;

import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Which words tell of a programme, and how far they reach. */
final class ProgrammeWords {
    /** So many words may stand between a count and what it counts. */
    private static final int MODIFIERS = 5;

    /** A raised number may stand so far behind: "scholarships for students of Laos to 200". */
    private static final int RAISE = 9;

    private final Passage passage;
    private final Tokens tokens;
    private final Names names;
    private final Counts counts;
    private final boolean headFirst;

    /**
     * @param unit a word of {@link entente.domain.ProgrammeUnit}
     * @param nameFrom first token of the name, which is what is counted
     * @param count how many; null where unsaid
     * @param from first token of all its words, count and verb included
     */
    record Told(
            String unit,
            int nameFrom,
            int nameTo,
            Counts.@Nullable Count count,
            int from,
            int to) {}

    ProgrammeWords(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.names = new Names(passage);
        this.counts = new Counts(passage);
        this.headFirst = passage.language().grammar().headFirst();
    }

    String written(Told told) {
        return names.written(told.nameFrom, told.nameTo);
    }

    /** The programme that a phrase tells of; null for none. */
    @Nullable Told at(Hit hit, Sentence sentence) {
        return switch (hit.value()) {
            case "scholarships", "places", "courses" -> given(hit, sentence);
            case "train" -> trained(hit, sentence);
            case "send" -> sent(hit, sentence);
            default -> null;
        };
    }

    /** "1,160 scholarships", "60 suất đào tạo tiếng Anh", "scholarships to 200 a year". */
    private @Nullable Told given(Hit unit, Sentence sentence) {
        Counts.Count count = before(unit.from(), sentence.from());
        int from = count != null ? count.to() : headFirst ? unit.from() : capitals(unit, sentence);
        if (unit.entry().has("people") && people(unit.to(), sentence) == null) {
            return null;
        }
        int end = headFirst ? nameEnd(unit.to(), sentence.to()) : unit.to();
        if (count == null) {
            count = raised(end, sentence.to());
        }
        if (count == null && !unit.entry().has("alone")) {
            return null;
        }
        int first = count == null ? from : Math.min(from, count.from());
        int last = count == null ? end : Math.max(end, count.to());
        return new Told(unit.value(), from, end, count, first, last);
    }

    /** "train 40 extension officers", "đào tạo tiếng Việt cho 30 cán bộ". */
    private @Nullable Told trained(Hit verb, Sentence sentence) {
        int at = verb.to();
        Counts.Count count = counts.at(at);
        int steps = 0;
        while (count == null && at < sentence.to() && steps++ < MODIFIERS) {
            int next = pastWhomOrWhat(at);
            if (next <= at) {
                return null;
            }
            at = next;
            count = counts.at(at);
        }
        Hit people = count == null ? null : people(count.to(), sentence);
        return count == null || people == null
                ? null
                : new Told("people", count.to(), people.to(), count, verb.from(), people.to());
    }

    /** "send 25 teachers", "cử giáo viên sang Lào". */
    private @Nullable Told sent(Hit verb, Sentence sentence) {
        int at = verb.to();
        int about = passage.hits().end(at, Category.PROGRAMMES, "about");
        Counts.Count count = counts.at(Math.max(at, about));
        int from = count == null ? at : count.to();
        Hit teachers = word(from, sentence, "teachers");
        return teachers == null
                ? null
                : new Told("teachers", from, teachers.to(), count, verb.from(), teachers.to());
    }

    /** The count before a noun, with words between that belong to the noun. */
    private Counts.@Nullable Count before(int noun, int from) {
        for (int at = noun; at > Math.max(from, noun - MODIFIERS); at--) {
            Counts.Count count = counts.endingAt(at, from);
            if (count != null) {
                return count;
            }
            if (!isModifier(at - 1)) {
                return null;
            }
        }
        return null;
    }

    /** The count that a number of something is raised to. */
    private Counts.@Nullable Count raised(int from, int to) {
        for (int at = from; at < Math.min(to, from + RAISE); at++) {
            if (tokens.isSign(at)) {
                return null;
            }
            int end = passage.hits().end(at, Category.PROGRAMMES, "up-to");
            Counts.Count count = end < 0 ? null : counts.at(end);
            if (count != null && count.from() < to && tokens.isNumber(count.from())) {
                return count;
            }
        }
        return null;
    }

    private @Nullable Hit people(int from, Sentence sentence) {
        return word(from, sentence, "people");
    }

    /** The first phrase of this kind behind modifiers only. */
    private @Nullable Hit word(int from, Sentence sentence, String kind) {
        for (int at = from; at < Math.min(sentence.to(), from + MODIFIERS); at++) {
            int end = passage.hits().end(at, Category.PROGRAMMES, kind);
            Hit hit = passage.at(at, Category.PROGRAMMES);
            if (end >= 0 && hit != null) {
                return hit;
            }
            if (!isModifier(at)) {
                return null;
            }
        }
        return null;
    }

    private boolean isModifier(int at) {
        return at >= 0
                && at < tokens.size()
                && tokens.isWord(at)
                && !passage.is(at, Category.CLASSES, "preposition")
                && !passage.is(at, Category.CUES, "and")
                && passage.at(at, Category.TIMES) == null;
    }

    /** "for Laos", "tiếng Việt cho": whom or in what is trained, or about how many. */
    private int pastWhomOrWhat(int at) {
        Hit area = passage.at(at, Category.AREAS);
        Hit country = passage.at(at, Category.COUNTRIES);
        int about = passage.hits().end(at, Category.PROGRAMMES, "about");
        int end = Math.max(about, area == null ? at : area.to());
        end = Math.max(end, country == null ? at : country.to());
        return end > at || !passage.is(at, Category.CLASSES, "preposition") ? end : at + 1;
    }

    private int nameEnd(int from, int to) {
        int at = from;
        while (at < Math.min(to, from + MODIFIERS) && goesOn(at)) {
            at++;
        }
        while (at > from && tokens.isSign(at - 1)) {
            at--;
        }
        return at;
    }

    private boolean goesOn(int at) {
        boolean dash = tokens.isSign(at, '-') && tokens.isGlued(at) && tokens.isGlued(at + 1);
        return dash
                || isModifier(at)
                        && passage.at(at, Category.ACTS) == null
                        && !passage.is(at, Category.PROGRAMMES, "people")
                        && !passage.is(at, Category.PROGRAMMES, "rate")
                        && passage.hits().end(at, Category.PROGRAMMES, "up-to") < 0
                        && (passage.at(at, Category.VERBS) == null || passage.isInside(at))
                        && passage.at(at, Category.ADVERBS) == null;
    }

    /** "Chevening scholarships". */
    private int capitals(Hit unit, Sentence sentence) {
        int at = unit.from();
        while (at > sentence.from() + 1
                && unit.from() - at < MODIFIERS
                && tokens.isWord(at - 1)
                && tokens.isCapital(at - 1)) {
            at--;
        }
        return at;
    }
}
