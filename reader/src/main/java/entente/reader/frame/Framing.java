package entente.reader.frame;

import entente.reader.intake.Block;
import entente.reader.intake.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Frames documents. Immutable and safe for use by many threads; made once, since it holds the
 * languages' cues.
 */
public final class Framing {
    /** The first and last lines of a report within which its bylines stand. */
    private static final int LAST = 4;

    private final Lines lines;
    private final Credits credits;
    private final Datelines datelines;
    private final Authors authors;

    private Framing(List<String> languages) {
        Agencies agencies = Agencies.load(languages);
        Stamps stamps = Stamps.load(languages);
        lines = new Lines(Cues.load(languages), stamps);
        credits = new Credits(agencies);
        datelines = new Datelines(agencies, stamps);
        authors = new Authors(agencies);
    }

    /**
     * Loads the cues of the languages.
     *
     * @param languages folders of the language files; all at once, for a page's furniture is not
     *     always in the report's language
     */
    public static Framing load(List<String> languages) {
        return new Framing(languages);
    }

    /** Frames a document. Never throws; takes time in proportion to the text. */
    public Frame of(Document document) {
        String text = Plain.of(document.text());
        List<Line> all = lines.of(document, text);
        Surroundings around = new Surroundings(all, new Resumption(text, all, credits));
        List<Line> body = all.stream().filter(line -> !around.isFurniture(line.index())).toList();
        List<Line> rest = all.stream().filter(line -> around.isFurniture(line.index())).toList();
        List<Line> bylines = bylines(text, body, around);
        List<Line> ends = bylines.stream().filter(line -> line.index() >= around.lead()).toList();
        Datelines.Found dateline = dateline(text, body, around.lead());
        if (dateline == null && around.title() >= 0) {
            dateline = datelines.ofTitle(text, all.get(around.title()).block());
        }
        return new Frame(
                around.title() < 0 ? null : all.get(around.title()).block(),
                blocks(body),
                blocks(bylines),
                dateline == null ? null : dateline.dateline(),
                blocks(rest.stream().filter(line -> isClock(line, around.lead())).toList()),
                blocks(rest),
                source(text, body, blocks(bylines), dateline),
                authors.of(text, bylines, ends));
    }

    private static boolean isClock(Line line, int lead) {
        return line.index() < lead
                ? line.stamp().isStamp()
                : line.stamp().isClock() && line.stamp().others() <= 2;
    }

    private static List<Block> blocks(List<Line> lines) {
        return lines.stream().map(Line::block).toList();
    }

    /**
     * Short lines above the first paragraph that have a date or a byline's words, and those that
     * sign the end; a table's row there tells when something is due.
     */
    private List<Line> bylines(String text, List<Line> body, Surroundings around) {
        List<Line> bylines = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            Line line = body.get(i);
            boolean top = line.index() < around.lead();
            boolean end = i >= body.size() - LAST && !top;
            boolean row = end && line.block().shape() == Block.Shape.ROW;
            if (line.index() == around.title() || line.isProse() || row || (!top && !end)) {
                continue;
            }
            if (line.stamp().isStamp() || line.has(Cue.BYLINE) || credits.signs(text, line)) {
                bylines.add(line);
            }
        }
        return bylines;
    }

    private Datelines.@Nullable Found dateline(String text, List<Line> body, int lead) {
        int asked = 0;
        for (Line line : body) {
            if (line.index() >= lead && asked < 2) {
                asked++;
                Datelines.Found found = datelines.of(text, line.block());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable String source(
            String text, List<Line> body, List<Block> bylines, Datelines.@Nullable Found dateline) {
        String dated = dateline == null ? null : dateline.source();
        if (dated != null) {
            return dated;
        }
        String signed = credits.atEnd(text, body);
        if (signed != null) {
            return signed;
        }
        for (Block byline : bylines) {
            String source = credits.inByline(text, byline);
            if (source != null) {
                return source;
            }
        }
        return null;
    }
}
