package entente.dossier.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import entente.dossier.font.Face;
import entente.dossier.font.Faces;
import entente.dossier.font.Wearing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Text into lines. Lines end where Unicode lets them (UAX #14), in Lao between the words of ICU's
 * dictionary; no character is put in to mark the places.
 */
final class Setting {
    /** Letters measured one by one come a little wider or narrower when they stand together. */
    private static final float KERNED = 0.985f;

    private final BreakIterator breaks = BreakIterator.getLineInstance(new ULocale("lo"));
    private final BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    private final Map<Face, Map<String, Double>> widths = new EnumMap<>(Face.class);

    /**
     * The lines; none for no text.
     *
     * @param room for each, in points
     */
    List<Line> lines(List<Inline> inlines, float room) {
        List<Line> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        float used = 0;
        for (List<Piece> word : words(inlines)) {
            float seen = seen(word);
            if (used + seen > room && !line.isEmpty()) {
                lines.add(ended(line));
                line.clear();
                used = 0;
            }
            if (seen > room) {
                used = cut(word, room, lines, line);
                continue;
            }
            line.addAll(word);
            used += whole(word);
        }
        if (!line.isEmpty()) {
            lines.add(ended(line));
        }
        return lines;
    }

    /** How wide text is on one line, in points. */
    float width(String text, Type type) {
        float width = 0;
        for (Wearing.Stretch stretch : Wearing.of(text, type.face())) {
            width += width(stretch.text(), stretch.face(), type);
        }
        return width;
    }

    /** One line of what does not break. */
    Line line(List<Inline> inlines) {
        List<Piece> pieces = new ArrayList<>();
        inlines.forEach(inline -> pieces.addAll(pieces(inline, inline.text())));
        return new Line(pieces).joined();
    }

    /** A word longer than a line is cut between its letters; what is left begins the next line. */
    private float cut(List<Piece> word, float whole, List<Line> lines, List<Piece> line) {
        float room = whole * KERNED;
        float used = 0;
        for (Piece piece : word) {
            letters.setText(piece.text());
            int start = letters.first();
            for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
                String letter = piece.text().substring(start, end);
                float width = width(letter, piece.face(), piece.type());
                if (used + width > room && !line.isEmpty()) {
                    lines.add(ended(line));
                    line.clear();
                    used = 0;
                }
                line.add(
                        new Piece(
                                letter,
                                piece.type(),
                                piece.face(),
                                width,
                                piece.tag(),
                                piece.note()));
                used += width;
                start = end;
            }
        }
        return used;
    }

    /** What may not be broken, with the blanks behind it. */
    private List<List<Piece>> words(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        Set<Integer> glued = new HashSet<>();
        for (Inline inline : inlines) {
            if (inline.note() != null) {
                glued.add(text.length());
            }
            text.append(inline.text());
        }
        List<List<Piece>> words = new ArrayList<>();
        breaks.setText(text.toString());
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!glued.contains(end)) {
                words.add(between(inlines, start, end));
                start = end;
            }
        }
        return words;
    }

    private List<Piece> between(List<Inline> inlines, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Inline inline : inlines) {
            int from = Math.max(start, at);
            int to = Math.min(end, at + inline.text().length());
            if (from < to) {
                pieces.addAll(pieces(inline, inline.text().substring(from - at, to - at)));
            }
            at += inline.text().length();
        }
        return pieces;
    }

    private List<Piece> pieces(Inline inline, String text) {
        return Wearing.of(text, inline.type().face()).stream()
                .map(
                        stretch ->
                                new Piece(
                                        stretch.text(),
                                        inline.type(),
                                        stretch.face(),
                                        width(stretch.text(), stretch.face(), inline.type()),
                                        inline.tag(),
                                        inline.note()))
                .toList();
    }

    private float width(String text, Face face, Type type) {
        double width =
                widths.computeIfAbsent(face, _ -> new HashMap<>())
                        .computeIfAbsent(text, each -> Faces.all().width(face, each));
        return (float) (width * type.size() / 1000);
    }

    private static float whole(List<Piece> word) {
        float width = 0;
        for (Piece piece : word) {
            width += piece.width();
        }
        return width;
    }

    /** Its width without the blanks at its end, which may stand in the margin. */
    private float seen(List<Piece> word) {
        Piece last = word.getLast();
        String stripped = last.text().stripTrailing();
        return whole(word) - last.width() + width(stripped, last.face(), last.type());
    }

    private Line ended(List<Piece> line) {
        List<Piece> pieces = new ArrayList<>(line);
        Piece last = pieces.removeLast();
        String stripped = last.text().stripTrailing();
        if (!stripped.isEmpty()) {
            pieces.add(
                    new Piece(
                            stripped,
                            last.type(),
                            last.face(),
                            width(stripped, last.face(), last.type()),
                            last.tag(),
                            last.note()));
        }
        return new Line(pieces).joined();
    }
}
