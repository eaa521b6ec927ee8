package entente.reader.matter;

import entente.domain.Area;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Party;
import entente.domain.Programme;
import entente.domain.ProgrammeUnit;
import entente.domain.Word;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Areas;
import entente.reader.passage.Passage;
import entente.reader.text.Folding;
import entente.reader.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds training and exchange: scholarships, places, courses, people trained, teachers sent. */
final class Programmes {
    private final Passage passage;
    private final ProgrammeWords words;
    private final ProgrammeYears years;
    private final Givers givers;
    private final Areas areas;
    private final Mentioned<Programme> found = new Mentioned<>();

    private Programmes(Passage passage, ProgrammeYears years, Givers givers) {
        this.passage = passage;
        this.words = new ProgrammeWords(passage);
        this.years = years;
        this.givers = givers;
        this.areas = new Areas(passage);
    }

    /** The programmes in the order of the text; ids run from "g1". */
    static List<Programme> of(Passage passage, ProgrammeYears years, Givers givers) {
        Programmes programmes = new Programmes(passage, years, givers);
        for (Sentence sentence : passage.sentences()) {
            int at = sentence.from();
            while (at < sentence.to()) {
                at = Math.max(at + 1, programmes.read(at, sentence));
            }
        }
        return programmes.found.all(
                (p, evidence) ->
                        new Programme(
                                p.id(), p.name(), p.party(), p.count(), p.unit(), p.years(),
                                p.areas(), evidence, p.rule()));
    }

    /** Reads what begins at the token; gives the token behind it. */
    private int read(int at, Sentence sentence) {
        Hit hit = passage.at(at, Category.PROGRAMMES);
        if (hit == null || hit.entry().is("none")) {
            return hit == null ? at : hit.to();
        }
        ProgrammeWords.Told told = words.at(hit, sentence);
        if (told == null) {
            return at;
        }
        put(told, sentence);
        return Math.max(told.to(), hit.to());
    }

    private void put(ProgrammeWords.Told told, Sentence sentence) {
        ProgrammeUnit unit = Word.of(ProgrammeUnit.class, told.unit());
        String name = words.written(told);
        Counts.Count count = told.count();
        Integer number = count == null ? null : count.value();
        Party party = givers.of(told.from(), told.to(), sentence);
        String key = party + "|" + unit + "|" + number + (number == null ? Folding.slow(name) : "");
        Evidence evidence = passage.evidence(told.from(), told.to());
        Programme before = found.get(key);
        Dated when = years.of(told.from(), told.to(), sentence);
        Dated known = before == null || before.years().equals(Dated.UNSAID) ? when : before.years();
        String id = before == null ? "g" + (found.size() + 1) : before.id();
        found.put(
                key,
                new Programme(
                        id,
                        before == null ? name : before.name(),
                        party,
                        number,
                        unit,
                        known,
                        before == null ? areas(told) : before.areas(),
                        List.of(evidence),
                        rule(unit, number).key()),
                evidence);
    }

    /** Training is of the area of education, whatever it is in. */
    private List<Area> areas(ProgrammeWords.Told told) {
        List<Area> all = new ArrayList<>(areas.of(told.from(), told.to()));
        if (!all.contains(Area.EDUCATION_TRAINING)) {
            all.addFirst(Area.EDUCATION_TRAINING);
        }
        return all;
    }

    private static Rule rule(ProgrammeUnit unit, @Nullable Integer count) {
        return switch (unit) {
            case PEOPLE, TEACHERS -> Rule.PROGRAMME_OF_PEOPLE;
            default -> count == null ? Rule.PROGRAMME_NAMED : Rule.PROGRAMME_COUNTED;
        };
    }
}
