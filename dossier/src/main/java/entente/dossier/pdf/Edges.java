package entente.dossier.pdf;

import entente.dossier.font.Face;
import entente.dossier.font.Wearing;
import entente.dossier.paper.Document;
import java.util.List;
import java.util.stream.Collectors;

/** What stands at a page's head and foot. */
final class Edges {
    /** Room for what tells that something is left out, in points. */
    private static final float ELLIPSIS = 10;

    private final Document document;
    private final Pen pen;
    private final Setting setting = new Setting();

    Edges(Document document, Pen pen) {
        this.document = document;
        this.pen = pen;
    }

    /** The title and who may read it above, the page among how many below. */
    void draw(int number, int all) {
        Type small = Type.of(Face.REGULAR, 8).coloured(Type.GREY);
        String marking = document.marking().line();
        Type strong = Type.bold(8, Type.INK);
        float width = setting.width(marking, strong);
        pen.artifact();
        write(marking, strong, Sheet.RIGHT - width, 46);
        pen.line(title(small, Math.max(60, Sheet.TEXT - width - 20)), Sheet.LEFT, 46, true);
        pen.field(Sheet.LEFT, 54, Sheet.TEXT, 0.5f, Type.LINE);
        String page =
                document.pages()
                        .replace("{0}", Integer.toString(number))
                        .replace("{1}", Integer.toString(all));
        float middle = Sheet.LEFT + (Sheet.TEXT - setting.width(page, small)) / 2;
        write(page, small, middle, Sheet.HEIGHT - 34);
    }

    /** On one line; what is left out is seen to be. */
    private Line title(Type small, float room) {
        List<Line> lines = lines(document.title(), small, room);
        if (lines.size() == 1) {
            return lines.getFirst();
        }
        String kept =
                lines(document.title(), small, room - ELLIPSIS).getFirst().pieces().stream()
                        .map(Piece::text)
                        .collect(Collectors.joining())
                        .strip();
        return lines(kept + "…", small, room).getFirst();
    }

    private List<Line> lines(String text, Type small, float room) {
        return setting.lines(List.of(new Inline(text, small, null, null)), room);
    }

    private void write(String text, Type type, float x, float y) {
        float at = x;
        for (Wearing.Stretch stretch : Wearing.of(text, type.face())) {
            pen.text(stretch.text(), stretch.face(), type, at, y);
            at += setting.width(stretch.text(), type);
        }
    }

    /** The notes at the foot, below a short rule. */
    void notes(Sheet sheet) {
        if (sheet.notes().isEmpty()) {
            return;
        }
        float y = sheet.noteTop();
        pen.artifact();
        pen.field(Sheet.LEFT, y - 5, 120, 0.5f, Type.LINE);
        for (Note note : sheet.notes()) {
            for (Line line : note.lines()) {
                pen.line(line, Sheet.LEFT, y + Band.base(line), false);
                y += line.leading();
            }
        }
    }
}
