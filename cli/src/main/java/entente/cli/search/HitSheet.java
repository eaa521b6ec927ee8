package entente.cli.search;

import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.cli.terminal.Width;
import entente.domain.Span;
import entente.domain.relation.Relation;
import entente.register.search.Excerpt;
import entente.register.search.Hit;
import entente.register.search.HitKind;
import entente.register.search.Hits;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found, the best first: what it is, where to look it up, and the words around it. */
final class HitSheet {
    private final Messages messages;
    private final Wording wording;
    private final Palette palette;
    private final int width;

    /**
     * @param width in columns
     */
    HitSheet(Messages messages, Palette palette, int width) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.palette = palette;
        this.width = width;
    }

    /** The hits, the last line ended. */
    String of(Hits hits) {
        Sheet sheet = new Sheet(width, widestKind(), 0, palette);
        if (hits.hits().isEmpty()) {
            sheet.line(messages.say("search.nothing"));
            return sheet.toString();
        }
        sheet.line(count(hits));
        if (hits.nearly()) {
            sheet.line(sheet.paint(Ink.YELLOW, messages.say("search.nearly")));
        }
        hits.hits().forEach(hit -> add(sheet, hit));
        return sheet.toString();
    }

    private String count(Hits hits) {
        String total = messages.number(hits.total());
        String key = hits.orMore() ? "search.found.more" : "search.found";
        return messages.say(key, total, messages.number(hits.hits().size()));
    }

    private void add(Sheet sheet, Hit hit) {
        sheet.blank();
        sheet.item(kind(hit.kind()), sheet.paint(Ink.BOLD, Plain.line(hit.title())));
        String excerpt = excerpt(sheet, hit.excerpt());
        if (!Plain.line(hit.excerpt().words()).equals(Plain.line(hit.title()))) {
            sheet.under(excerpt);
        }
        String relations =
                hit.relations().stream().map(Relation::toString).collect(Collectors.joining(", "));
        sheet.under(
                sheet.paint(
                        Ink.DIM, Sheet.joined(relations, wording.date(hit.when()), target(hit))));
    }

    /** What the show command takes; a report's address in short. */
    private static String target(Hit hit) {
        return switch (hit.kind()) {
            case REPORT -> hit.report() == null ? hit.target() : hit.report().brief();
            case PERSON -> "";
            case SESSION, COMMITMENT, AGREEMENT -> Plain.line(hit.target());
        };
    }

    /** The words with what was found in them set apart. */
    private static String excerpt(Sheet sheet, Excerpt excerpt) {
        String words = excerpt.words();
        StringBuilder line = new StringBuilder(excerpt.fromStart() ? "" : "… ");
        int done = 0;
        for (Span span : excerpt.found()) {
            line.append(part(words, done, span.start()));
            line.append(sheet.paint(Ink.CYAN, part(words, span.start(), span.end())));
            done = span.end();
        }
        line.append(part(words, done, words.codePointCount(0, words.length())));
        return line.append(excerpt.toEnd() ? "" : " …").toString().replaceAll(" {2,}", " ");
    }

    private static String part(String words, int from, int to) {
        int start = words.offsetByCodePoints(0, from);
        return words.substring(start, words.offsetByCodePoints(start, to - from));
    }

    private String kind(HitKind kind) {
        return messages.say("hit." + kind.word());
    }

    private int widestKind() {
        return Stream.of(HitKind.values()).mapToInt(kind -> Width.of(kind(kind))).max().orElse(0);
    }
}
