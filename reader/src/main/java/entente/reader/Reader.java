package entente.reader;

import entente.domain.Agreement;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Report;
import entente.domain.Span;
import entente.reader.commitment.Commitments;
import entente.reader.frame.Frame;
import entente.reader.frame.Framing;
import entente.reader.intake.Block;
import entente.reader.intake.Document;
import entente.reader.intake.Intake;
import entente.reader.intake.Opening;
import entente.reader.intake.Refusal;
import entente.reader.intake.Witness;
import entente.reader.language.Language;
import entente.reader.language.LanguageGuess;
import entente.reader.language.Languages;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.matter.Agreements;
import entente.reader.matter.Roles;
import entente.reader.matter.Works;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.people.Relations;
import entente.reader.text.Offsets;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor;
import entente.reader.time.Chronology;
import entente.reader.time.Chronology.Stated;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads reports into findings. Immutable and safe for use by many threads; made once, since it holds the languages' lexicons. */
public final class Reader {
    private final Languages languages = new Languages();
    private final Framing framing = Framing.load(List.of("vi", "en"));

    /** Reads one report's bytes; never throws, whatever they are. */
    public Reading read(byte[] bytes) {
        return switch (Opening.open(bytes)) {
            case Intake.Refused(Refusal refusal, List<String> details) -> new Reading.Refused(refusal, details);
            case Intake.Accepted(Document document) -> read(document);
        };
    }

    private Reading read(Document document) {
        String code = LanguageGuess.of(document.text());
        Language language = languages.get(code);
        if (language == null) {
            return new Reading.Refused(Refusal.UNSUPPORTED_LANGUAGE, List.of(code));
        }
        return new Reading.Done(new OneReport(document, framing.of(document), language).findings());
    }

    /** One report on its way from frame to findings. */
    private static final class OneReport {
        private final Document document;
        private final Frame frame;
        private final Language language;
        private final Passage passage;
        private final PartyMentions parties;
        private final Relation relation;

        OneReport(Document document, Frame frame, Language language) {
            this.document = document;
            this.frame = frame;
            this.language = language;
            List<Block> telling = frame.telling();
            boolean titled = frame.title() != null && !telling.isEmpty() && telling.getFirst().equals(frame.title());
            this.passage = Passage.of(language, document.text(), telling, titled);
            this.parties = new PartyMentions(passage);
            this.relation = Relations.of(passage, parties);
        }

        Findings findings() {
            People people = new People(passage, parties, relation);
            Chronology chronology = Chronology.of(testimony());
            Anchor anchor = chronology.anchor();
            Meetings meetings = Meetings.of(passage, parties, relation, people, anchor, datelinePlace());
            List<Meeting> found = meetings.all();
            List<Agreement> agreements = found.isEmpty() ? List.of() : Agreements.of(passage, relation.isPair());
            Commitments commitments = Commitments.of(passage, parties, people, relation, meetings, anchor, agreements);
            Works works = new Works(passage);
            boolean told = !found.isEmpty();
            return new Findings(
                    report(chronology.published()),
                    found,
                    commitments.all(),
                    told ? commitments.statements() : List.of(),
                    agreements,
                    told ? works.observances() : List.of(),
                    told ? works.projects() : List.of(),
                    told ? new Roles(passage, parties, relation, anchor).all() : List.of(),
                    people.all(),
                    chronology.doubts());
        }

        private Report report(Dated published) {
            Offsets offsets = passage.offsets();
            List<Span> body = new ArrayList<>();
            for (Block stretch : frame.stretches()) {
                body.add(new Span(offsets.codePoint(stretch.start()), offsets.codePoint(stretch.end())));
            }
            Block title = frame.title();
            return new Report(
                    document.sha256(),
                    language.code(),
                    title == null ? null : document.text().substring(title.start(), title.end()),
                    frame.source(),
                    frame.authors(),
                    published,
                    body,
                    document.verbatim() ? null : document.text());
        }

        // ---- time

        private Chronology.Testimony testimony() {
            List<Integer> past = new ArrayList<>();
            List<Integer> future = new ArrayList<>();
            List<Integer> next = new ArrayList<>();
            Moment told = null;
            List<Sentence> sentences = passage.sentences();
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                for (TimeExpression time : passage.times(sentence.from(), sentence.to())) {
                    int year = yearOf(time.moment());
                    if (year > 0 && isPlanned(time, sentence)) {
                        (isEarly(time.moment()) ? next : future).add(year);
                    } else if (year > 0 && !isCited(time, sentence)) {
                        past.add(year);
                    }
                    if (year > 0) {
                        addNamedByDistance(time, year, past);
                    }
                    boolean day = time.moment() instanceof Moment.Day || time.moment() instanceof Moment.Days;
                    if (told == null && day && !passage.isTitle(i) && i < 4 && !inDateline(time) && !isCited(time, sentence)) {
                        told = time.moment();
                    }
                }
            }
            return new Chronology.Testimony(told, past, future, next, stated(frame.bylines(), "byline"), datelineDay(), witnesses(), stated(frame.clocks(), "clock"));
        }

        private boolean inDateline(TimeExpression time) {
            Frame.Dateline dateline = frame.dateline();
            int at = passage.tokens().start(time.from());
            return dateline != null && at >= dateline.start() && at < dateline.end();
        }

        private boolean isPlanned(TimeExpression time, Sentence sentence) {
            for (int at = Math.max(sentence.from(), time.from() - 24); at < time.from(); at++) {
                if (passage.is(at, Category.CUES, "planned") || passage.is(at, Category.CUES, "next") || passage.is(at, Category.ACTS, "will")
                        || passage.is(at, Category.ACTS, "agree") || passage.is(at, Category.ACTS, "invite") || passage.is(at, Category.ACTS, "propose")
                        || passage.is(at, Category.ACTS, "ready")) {
                    return true;
                }
            }
            return false;
        }

        /** A year that tells when something older was: an earlier round, a signing, "since". */
        private boolean isCited(TimeExpression time, Sentence sentence) {
            for (int at = Math.max(sentence.from(), time.from() - 14); at < time.from(); at++) {
                if (passage.is(at, Category.CUES, "previous") || passage.is(at, Category.CUES, "cited") || passage.is(at, Category.CUES, "background")
                        || passage.at(at, Category.ORDINALS) != null && passage.sentenceOf(at) > 3) {
                    return true;
                }
            }
            return false;
        }

        /** A whole year or its beginning, where planned, is more likely the next year than this. */
        private static boolean isEarly(Moment moment) {
            return moment instanceof Moment.Year y
                    && (y.part() == Moment.Part.WHOLE || y.part() == Moment.Part.EARLY || y.part() == Moment.Part.Q1);
        }

        /** "last year, in March 2023" tells this year, too. */
        private void addNamedByDistance(TimeExpression time, int year, List<Integer> past) {
            for (TimeExpression near : passage.times(Math.max(0, time.from() - 5), time.to() + 4)) {
                if (near.moment() instanceof Moment.YearsAway away && away.years() != 0) {
                    past.add(year - away.years());
                    past.add(year - away.years());
                }
            }
        }

        private static int yearOf(Moment moment) {
            return switch (moment) {
                case Moment.Day d -> d.year();
                case Moment.Days d -> d.last().year();
                case Moment.Month m -> Math.max(0, m.year());
                case Moment.Year y -> y.year();
                case Moment.FirstMonths f -> f.year();
                default -> 0;
            };
        }

        private List<Stated> stated(List<Block> blocks, String name) {
            List<Stated> days = new ArrayList<>();
            if (blocks.isEmpty()) {
                return days;
            }
            Passage lines = Passage.of(language, document.text(), blocks, false);
            for (Sentence sentence : lines.sentences()) {
                for (TimeExpression time : lines.times(sentence.from(), sentence.to())) {
                    if (time.moment() instanceof Moment.Day) {
                        days.add(new Stated(time.moment(), List.of(lines.evidence(time.from(), time.to())), name));
                    }
                }
            }
            return days;
        }

        private @Nullable Stated datelineDay() {
            Frame.Dateline dateline = frame.dateline();
            if (dateline == null) {
                return null;
            }
            Block block = new Block(dateline.start(), dateline.end(), Block.Shape.PARAGRAPH, Block.Region.UNSAID, 0);
            List<Stated> days = stated(List.of(block), "dateline");
            return days.isEmpty() ? null : days.getFirst();
        }

        private List<Stated> witnesses() {
            List<Stated> days = new ArrayList<>();
            for (Witness witness : document.witnesses()) {
                days.add(new Stated(new Moment.Day(witness.day().getYear(), witness.day().getMonthValue(), witness.day().getDayOfMonth()), List.<Evidence>of(), witness.name()));
            }
            return days;
        }

        // ---- place

        private @Nullable Place datelinePlace() {
            Frame.Dateline dateline = frame.dateline();
            if (dateline == null) {
                return null;
            }
            Block block = new Block(dateline.start(), dateline.end(), Block.Shape.PARAGRAPH, Block.Region.UNSAID, 0);
            Passage line = Passage.of(language, document.text(), List.of(block), false);
            for (int at = 0; at < line.tokens().size(); at++) {
                Hit place = line.at(at, Category.PLACES);
                if (place != null) {
                    return new Place(new Party(place.entry().extra()), place.value());
                }
            }
            return null;
        }
    }
}
