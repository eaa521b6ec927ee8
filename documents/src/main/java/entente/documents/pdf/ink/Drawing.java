package entente.documents.pdf.ink;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Goes over a page's content from its beginning to its end and hears what letters and lines are
 * drawn (ISO 32000-1, 8 and 9). Used by one thread, for one page.
 */
final class Drawing {
    /** Drawings in drawings. */
    private static final int DEEPEST = 20;

    private static final int MOST_SAVED = 1_000;
    private static final float THOUSAND = 1000;

    private final Faces faces;
    private final Streams streams;
    private final Sheet sheet;
    private final Ruling ruling = new Ruling();
    private final Deque<Pen> saved = new ArrayDeque<>();
    private Pen pen;
    private Transform text = Transform.NONE;
    private Transform line = Transform.NONE;
    private boolean picture;

    /**
     * @param page from the drawing's plane to the page, downwards
     */
    Drawing(Faces faces, Streams streams, Sheet sheet, Transform page) {
        this.faces = faces;
        this.streams = streams;
        this.sheet = sheet;
        this.pen = new Pen(page);
    }

    List<Stroke> strokes() {
        return ruling.strokes();
    }

    /** Whether a picture was drawn. */
    boolean hasPicture() {
        return picture;
    }

    /** What is damaged is passed over. */
    void over(byte[] content, @Nullable COSDictionary resources, int depth) throws IOException {
        Tokens tokens = new Tokens(content);
        Operands operands = new Operands();
        for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.END; kind = tokens.next()) {
            if (kind == Tokens.Kind.WORD) {
                operate(tokens.word(), operands, resources, depth);
                operands.clear();
            } else {
                operands.add(kind, tokens);
            }
        }
    }

    private void operate(
            String name, Operands operands, @Nullable COSDictionary resources, int depth)
            throws IOException {
        switch (name) {
            case "q" -> save();
            case "Q" -> pen = saved.isEmpty() ? pen : saved.pop();
            case "cm" -> pen.page = Transform.of(operands).then(pen.page);
            case "BT" -> begin(Transform.NONE);
            case "Tm" -> begin(Transform.of(operands));
            case "Td" -> begin(line.moved(operands.number(0), operands.number(1)));
            case "TD" -> {
                pen.leading = -operands.number(1);
                begin(line.moved(operands.number(0), operands.number(1)));
            }
            case "T*" -> nextLine();
            case "Tf" -> {
                pen.face = faces.of(resources, operands.name());
                pen.size = operands.number(1);
            }
            case "Tc" -> pen.letterSpacing = operands.number(0);
            case "Tw" -> pen.wordSpacing = operands.number(0);
            case "Tz" -> pen.stretch = operands.number(0) / 100;
            case "TL" -> pen.leading = operands.number(0);
            case "Ts" -> pen.rise = operands.number(0);
            case "Tj", "TJ" -> show(operands, 0);
            case "'" -> {
                nextLine();
                show(operands, 0);
            }
            case "\"" -> {
                pen.wordSpacing = operands.number(0);
                pen.letterSpacing = operands.number(1);
                nextLine();
                show(operands, 2);
            }
            case "Do" -> draw(resources, operands.name(), depth);
            case "BI", "EI", "sh" -> picture = true;
            default -> rule(name, operands);
        }
    }

    private void save() {
        if (saved.size() < MOST_SAVED) {
            saved.push(pen.copy());
        }
    }

    private void begin(Transform at) {
        line = at;
        text = at;
    }

    private void nextLine() {
        begin(line.moved(0, -pen.leading));
    }

    /** Strings, and how far to go back between them. */
    private void show(Operands operands, int from) throws IOException {
        for (int i = from; i < operands.size(); i++) {
            byte[] codes = operands.string(i);
            if (codes == null) {
                float by = operands.number(i) / THOUSAND * pen.size * pen.stretch;
                text = text.moved(-by, 0);
            } else {
                show(codes);
            }
        }
    }

    private void show(byte[] codes) throws IOException {
        Face face = pen.face == null ? faces.unknown() : pen.face;
        Transform to = text.then(pen.page);
        Sheet.Place place = sheet.place(to, pen.size);
        float along = 0;
        for (int at = 0; at < codes.length; ) {
            int length = face.length(codes, at);
            int code = 0;
            for (int end = Math.min(codes.length, at + length); at < end; at++) {
                code = code << 8 | codes[at] & 0xFF;
            }
            Glyph glyph = face.glyph(code);
            float width = glyph.width() * pen.size * pen.stretch;
            if (place != null) {
                place.add(glyph, to.x(along, pen.rise), to.y(along, pen.rise), width, face);
            }
            boolean space = length == 1 && code == ' ';
            float spacing = pen.letterSpacing + (space ? pen.wordSpacing : 0);
            along += width + spacing * pen.stretch;
        }
        text = text.moved(along, 0);
    }

    /** Draws a drawing of its own, unpacked and counted anew each time that it is drawn. */
    private void draw(@Nullable COSDictionary resources, String name, int depth)
            throws IOException {
        COSDictionary all = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        COSBase told = all == null ? null : all.getDictionaryObject(COSName.getPDFName(name));
        if (!(told instanceof COSStream form) || depth >= DEEPEST) {
            return;
        }
        if (!COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
            picture = true;
            return;
        }
        Deque<Pen> before = new ArrayDeque<>(saved);
        Pen own = pen.copy();
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        pen.page = matrix == null ? pen.page : Transform.of(matrix.toList()).then(pen.page);
        COSDictionary inner = form.getCOSDictionary(COSName.RESOURCES);
        over(streams.bytes(form), inner == null ? resources : inner, depth + 1);
        saved.clear();
        saved.addAll(before);
        pen = own;
    }

    private void rule(String name, Operands operands) {
        switch (name) {
            case "m" -> ruling.move(x(operands, 0), y(operands, 0));
            case "l" -> ruling.line(x(operands, 0), y(operands, 0));
            case "c" -> ruling.move(x(operands, 4), y(operands, 4));
            case "v", "y" -> ruling.move(x(operands, 2), y(operands, 2));
            case "h" -> ruling.close();
            case "re" -> {
                float right = operands.number(0) + operands.number(2);
                float top = operands.number(1) + operands.number(3);
                ruling.box(
                        x(operands, 0),
                        y(operands, 0),
                        pen.page.x(right, top),
                        pen.page.y(right, top));
            }
            case "S", "s", "B", "B*", "b", "b*" -> {
                if (name.equals("s") || name.startsWith("b")) {
                    ruling.close();
                }
                ruling.stroke();
                ruling.end();
            }
            case "f", "F", "f*" -> {
                ruling.fill();
                ruling.end();
            }
            case "n" -> ruling.end();
            default -> {}
        }
    }

    private float x(Operands operands, int index) {
        return pen.page.x(operands.number(index), operands.number(index + 1));
    }

    private float y(Operands operands, int index) {
        return pen.page.y(operands.number(index), operands.number(index + 1));
    }
}
