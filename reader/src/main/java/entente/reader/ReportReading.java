package entente.reader;

import entente.domain.Agreement;
import entente.domain.Dated;
import entente.domain.Doubt;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Report;
import entente.domain.Span;
import entente.reader.frame.Frame;
import entente.reader.intake.Block;
import entente.reader.intake.Document;
import entente.reader.intake.Notice;
import entente.reader.language.Language;
import entente.reader.matter.Agreements;
import entente.reader.matter.Observances;
import entente.reader.matter.Projects;
import entente.reader.matter.Roles;
import entente.reader.matter.Unscored;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.people.Relations;
import entente.reader.text.Offsets;
import entente.reader.time.Anchor;
import entente.reader.time.Chronology;
import entente.reader.time.Chronology.Stated;
import java.util.ArrayList;
import java.util.List;

/** One report on its way from frame to findings. */
final class ReportReading {
    private final Document document;
    private final Frame frame;
    private final Language language;
    private final Passage passage;
    private final PartyMentions parties;
    private final Relation relation;

    ReportReading(Document document, Frame frame, Language language) {
        this.document = document;
        this.frame = frame;
        this.language = language;
        List<Block> telling = frame.telling();
        boolean titled =
                frame.title() != null
                        && !telling.isEmpty()
                        && telling.getFirst().equals(frame.title());
        this.passage = Passage.of(language, document.text(), telling, titled);
        this.parties = new PartyMentions(passage);
        this.relation = Relations.of(passage, parties);
    }

    Findings findings() {
        People people = new People(passage, parties, relation);
        SurroundingLines surrounding = new SurroundingLines(document, frame, language);
        Chronology chronology = Chronology.of(testimony(surrounding));
        Anchor anchor = chronology.anchor();
        List<Agreement> all = Agreements.of(passage, relation.isPair());
        PairsRead pairs = new PairsRead(parties, people, anchor, surrounding.datelinePlace(), all);
        people.stretches().all().forEach(pairs::read);
        List<Meeting> found = pairs.meetings();
        boolean told = !found.isEmpty();
        Unscored unscored =
                told
                        ? Unscored.of(passage, parties, relation, people, anchor, pairs.first())
                        : Unscored.NONE;
        return new Findings(
                report(chronology.published()),
                found,
                pairs.commitments(),
                told ? pairs.statements() : List.of(),
                told ? all : List.of(),
                told ? Observances.of(passage) : List.of(),
                told ? Projects.of(passage) : List.of(),
                told ? new Roles(passage, parties, relation, anchor).all() : List.of(),
                people.all(),
                unscored.programmes(),
                unscored.difficulties(),
                unscored.channels(),
                unscored.visits(),
                doubts(chronology));
    }

    private List<Doubt> doubts(Chronology chronology) {
        List<Doubt> doubts = new ArrayList<>();
        for (Notice notice : document.notices()) {
            doubts.add(
                    new Doubt("report.text", notice.reason().key(), notice.details(), List.of()));
        }
        doubts.addAll(chronology.doubts());
        return doubts;
    }

    private Report report(Dated published) {
        Offsets offsets = passage.offsets();
        List<Span> body = new ArrayList<>();
        for (Block stretch : frame.stretches()) {
            body.add(
                    new Span(offsets.codePoint(stretch.start()), offsets.codePoint(stretch.end())));
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
                document.verbatim() ? null : document.text(),
                NumberedParagraphs.of(document.text(), frame.body(), offsets));
    }

    private Chronology.Testimony testimony(SurroundingLines surrounding) {
        TimesTold told = new TimesTold(passage, frame.dateline());
        List<Stated> bylines = surrounding.bylineDays();
        return new Chronology.Testimony(
                told.isRelative() && !bylines.isEmpty() ? null : told.day(),
                told.past(),
                told.future(),
                told.next(),
                bylines,
                surrounding.datelineDay(),
                surrounding.witnesses(),
                surrounding.clockDays());
    }
}
