package entente.dossier.pdf;

import entente.dossier.font.Face;
import entente.dossier.paper.Block;
import entente.dossier.paper.Words;
import java.util.ArrayList;
import java.util.List;

/** Tables: rows between rules, whole where a page has room for them, the head on every page. */
final class Grid {
    private static final float PAD = 4;

    /** A row higher than this is cut line by line. */
    private static final float HIGHEST = 300;

    private final Composing composing;
    private final Setting setting;
    private final Flow flow;
    private final Tag tag;

    Grid(Composing composing, Setting setting, Flow flow, Tag tag) {
        this.composing = composing;
        this.setting = setting;
        this.flow = flow;
        this.tag = tag;
    }

    void add(Block.Table table) {
        float[] widths = widths(table.widths());
        List<Band> heads = new ArrayList<>();
        if (!table.head().isEmpty()) {
            flow.wait(row(table.head(), widths, true));
            heads.addAll(again(table.head(), widths));
        }
        for (List<Words> row : table.rows()) {
            List<Band> bands = row(row, widths, false);
            flow.add(bands, Math.min(3, bands.size()), heads);
        }
    }

    /** The head once more: the page's, not the document's. */
    private List<Band> again(List<Words> head, float[] widths) {
        Tag nowhere = Tag.root();
        List<Band> bands = new ArrayList<>();
        for (Band band : new Grid(composing, setting, flow, nowhere).row(head, widths, true)) {
            List<Mark> marks = new ArrayList<>();
            for (Mark mark : band.marks()) {
                marks.add(
                        mark instanceof Mark.Letters(Line line, float x, float y, boolean _)
                                ? new Mark.Letters(line, x, y, true)
                                : mark);
            }
            bands.add(new Band(band.height(), marks, List.of()));
        }
        return bands;
    }

    private List<Band> row(List<Words> cells, float[] widths, boolean head) {
        Tag row = tag.add("TR");
        List<List<Line>> columns = new ArrayList<>();
        Type type = head ? Type.of(Face.BOLD, Type.CELL.size()) : Type.CELL;
        for (int i = 0; i < cells.size(); i++) {
            Tag cell = row.add(head ? "TH" : "TD");
            List<Inline> inlines = composing.inlines(cells.get(i), type, cell);
            columns.add(setting.lines(inlines, widths[i] - 2 * PAD));
        }
        return bands(columns, widths, head);
    }

    private static List<Band> bands(List<List<Line>> columns, float[] widths, boolean head) {
        float height = 0;
        int most = 0;
        for (List<Line> column : columns) {
            float sum = 0;
            for (Line line : column) {
                sum += line.leading();
            }
            height = Math.max(height, sum);
            most = Math.max(most, column.size());
        }
        if (height <= HIGHEST) {
            return List.of(band(columns, widths, height + 2 * PAD, PAD, head, true));
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            bands.add(slice(columns, widths, i, i == most - 1));
        }
        return bands;
    }

    private static Band slice(List<List<Line>> columns, float[] widths, int index, boolean last) {
        List<List<Line>> slice = new ArrayList<>();
        float height = 0;
        for (List<Line> column : columns) {
            List<Line> one = index < column.size() ? List.of(column.get(index)) : List.of();
            for (Line line : one) {
                height = Math.max(height, line.leading());
            }
            slice.add(one);
        }
        float top = index == 0 ? PAD : 0;
        return band(slice, widths, height + top + (last ? PAD : 0), top, false, last);
    }

    private static Band band(
            List<List<Line>> columns,
            float[] widths,
            float height,
            float top,
            boolean head,
            boolean ruled) {
        List<Mark> marks = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        if (head) {
            marks.add(new Mark.Field(Sheet.LEFT, 0, Sheet.TEXT, height, Type.SHADE));
        }
        float x = Sheet.LEFT;
        for (int i = 0; i < columns.size(); i++) {
            float y = top;
            for (Line line : columns.get(i)) {
                marks.add(new Mark.Letters(line, x + PAD, y + Band.base(line), false));
                notes.addAll(line.notes());
                y += line.leading();
            }
            x += widths[i];
        }
        if (ruled) {
            marks.add(new Mark.Field(Sheet.LEFT, height - 0.5f, Sheet.TEXT, 0.5f, Type.LINE));
        }
        return new Band(height, marks, notes);
    }

    private static float[] widths(List<Integer> shares) {
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        float[] widths = new float[shares.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Sheet.TEXT * shares.get(i) / whole;
        }
        return widths;
    }
}
