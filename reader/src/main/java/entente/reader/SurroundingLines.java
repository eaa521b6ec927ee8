package entente.reader;

import entente.domain.Party;
import entente.domain.Place;
import entente.reader.frame.Frame;
import entente.reader.intake.Block;
import entente.reader.intake.Document;
import entente.reader.intake.Witness;
import entente.reader.language.Language;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.text.Sentence;
import entente.reader.time.Chronology.Stated;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the lines around a report's body tell: its day and where it was filed from. */
final class SurroundingLines {
    private final Document document;
    private final Frame frame;
    private final Language language;
    private final List<Block> dateline;

    SurroundingLines(Document document, Frame frame, Language language) {
        this.document = document;
        this.frame = frame;
        this.language = language;
        this.dateline = dateline(frame.dateline());
    }

    private static List<Block> dateline(Frame.@Nullable Dateline dateline) {
        return dateline == null
                ? List.of()
                : List.of(
                        new Block(
                                dateline.start(),
                                dateline.end(),
                                Block.Shape.PARAGRAPH,
                                Block.Region.UNSAID,
                                0));
    }

    List<Stated> bylineDays() {
        return stated(frame.bylines(), "byline");
    }

    List<Stated> clockDays() {
        return stated(frame.clocks(), "clock");
    }

    @Nullable Stated datelineDay() {
        List<Stated> days = stated(dateline, "dateline");
        return days.isEmpty() ? null : days.getFirst();
    }

    /** Days that the page's own metadata tell. */
    List<Stated> witnesses() {
        List<Stated> days = new ArrayList<>();
        for (Witness witness : document.witnesses()) {
            days.add(
                    new Stated(
                            new Moment.Day(
                                    witness.day().getYear(),
                                    witness.day().getMonthValue(),
                                    witness.day().getDayOfMonth()),
                            List.of(),
                            witness.name()));
        }
        return days;
    }

    /** The place that the report is filed from; null for none. */
    @Nullable Place datelinePlace() {
        if (dateline.isEmpty()) {
            return null;
        }
        Passage line = lines(dateline);
        for (int at = 0; at < line.tokens().size(); at++) {
            Hit place = line.at(at, Category.PLACES);
            if (place != null) {
                return new Place(new Party(place.entry().extra()), place.value());
            }
        }
        return null;
    }

    private Passage lines(List<Block> blocks) {
        return Passage.of(language, document.text(), blocks, false);
    }

    private List<Stated> stated(List<Block> blocks, String name) {
        List<Stated> days = new ArrayList<>();
        if (blocks.isEmpty()) {
            return days;
        }
        Passage lines = lines(blocks);
        for (Sentence sentence : lines.sentences()) {
            for (TimeExpression time : lines.times(sentence.from(), sentence.to())) {
                if (time.moment() instanceof Moment.Day) {
                    days.add(
                            new Stated(
                                    time.moment(),
                                    List.of(lines.evidence(time.from(), time.to())),
                                    name));
                }
            }
        }
        return days;
    }
}
