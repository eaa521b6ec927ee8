package entente.dossier.pdf;

import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Words;
import entente.dossier.vector.Drawn;
import entente.dossier.vector.Tracing;
import java.util.ArrayList;
import java.util.List;

/** Blocks onto pages. */
final class Layout {
    private static final float INDENT = 34;
    private static final float BULLET = 14;
    private static final float ROOM = 6;
    private static final float[] HEADING = {16, 13, 11};

    private final Document document;
    private final Setting setting = new Setting();
    private final Composing composing = new Composing(setting);
    private final Flow flow = new Flow();
    private final Tag root = Tag.root();
    private int headings;

    private Layout(Document document) {
        this.document = document;
    }

    /**
     * The pages of a document and its structure.
     *
     * @param headings the titles, in order
     */
    record Pages(List<Sheet> sheets, Tag root, List<Block.Heading> headings) {}

    static Pages of(Document document) {
        Layout layout = new Layout(document);
        document.blocks().forEach(layout::add);
        return new Pages(layout.flow.sheets(), layout.root, document.headings().toList());
    }

    private void add(Block block) {
        switch (block) {
            case Block.Title(String title, Block.Title.Tone tone) -> title(title, tone);
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(Words words) -> paragraph(words);
            case Block.Clause(String number, Words words) -> clause(number, words);
            case Block.Items(List<Words> items) -> items(items);
            case Block.Table table -> {
                new Grid(composing, setting, flow, root.add("Table")).add(table);
                flow.space(ROOM * 1.6f);
            }
            case Block.Drawing drawing -> drawing(drawing);
            case Block.Excerpt excerpt -> excerpt.words().forEach(this::paragraph);
            case Block.Contents(String heading) -> contents(heading);
            case Block.NewPage() -> flow.turn();
        }
    }

    private void title(String title, Block.Title.Tone tone) {
        boolean main = tone == Block.Title.Tone.TITLE;
        Type type = main ? Type.bold(24, Type.BLUE) : Type.BODY.coloured(Type.GREY);
        Tag tag = root.add("P");
        List<Line> lines =
                setting.lines(List.of(new Inline(title, type, tag, null)), Sheet.TEXT - 40);
        List<Band> bands = new ArrayList<>();
        bands.add(Band.space(main ? 70 : 4));
        for (Line line : lines) {
            bands.add(Band.of(line, Sheet.LEFT + (Sheet.TEXT - line.width()) / 2));
        }
        bands.add(Band.space(main ? 8 : 14));
        flow.add(bands, bands.size());
    }

    private void heading(Block.Heading heading) {
        int level = heading.level();
        Type type = Type.bold(HEADING[level - 1], Type.BLUE);
        Tag tag = root.add("H" + level);
        List<Band> bands = new ArrayList<>();
        float above = 26 - 6f * level;
        bands.add(flow.sheet().isEmpty() ? Band.space(0) : Band.space(above));
        List<Mark> anchor = List.of(new Mark.Anchor(headings++));
        for (Line line :
                setting.lines(List.of(new Inline(heading.text(), type, tag, null)), Sheet.TEXT)) {
            bands.add(Band.of(line, Sheet.LEFT, anchor));
            anchor = List.of();
        }
        bands.add(Band.space(ROOM - 1));
        flow.wait(bands);
    }

    private void paragraph(Words words) {
        Tag tag = root.add("P");
        List<Band> bands = bands(words, Type.BODY, tag, 0);
        flow.add(bands, Math.min(2, bands.size()));
        flow.space(ROOM);
    }

    private List<Band> bands(Words words, Type type, Tag tag, float indent) {
        return setting.lines(composing.inlines(words, type, tag), Sheet.TEXT - indent).stream()
                .map(line -> Band.of(line, Sheet.LEFT + indent))
                .toList();
    }

    private void clause(String number, Words words) {
        Tag tag = root.add("P");
        Line label = setting.line(List.of(new Inline(number, Type.BODY, tag.add("Lbl"), null)));
        hung(label, bands(words, Type.BODY, tag, INDENT));
    }

    private void items(List<Words> items) {
        Tag list = root.add("L");
        for (Words item : items) {
            Tag tag = list.add("LI");
            Line bullet = setting.line(List.of(new Inline("•", Type.BODY, tag.add("Lbl"), null)));
            hung(bullet, bands(item, Type.BODY, tag.add("LBody"), BULLET));
        }
    }

    /** A label before the first line, in the room that the others leave. */
    private void hung(Line label, List<Band> bands) {
        List<Band> hung = new ArrayList<>(bands);
        if (hung.isEmpty()) {
            hung.add(Band.of(label, Sheet.LEFT));
        } else {
            Band first = hung.getFirst();
            List<Mark> marks = new ArrayList<>();
            marks.add(new Mark.Letters(label, Sheet.LEFT, first.height() * 0.76f, false));
            marks.addAll(first.marks());
            hung.set(0, new Band(first.height(), marks, first.notes()));
        }
        flow.add(hung, Math.min(2, hung.size()));
        flow.space(ROOM * 0.7f);
    }

    private void drawing(Block.Drawing drawing) {
        Drawn drawn = Tracing.of(drawing.svg());
        float most = Sheet.BOTTOM - Sheet.TOP - 90;
        float scale =
                Math.min((float) (Sheet.TEXT / drawn.width()), (float) (most / drawn.height()));
        Tag tag = root.add("Figure", "", drawing.description());
        Mark art = new Mark.Art(drawn, Sheet.LEFT, 0, scale, tag);
        Band picture = new Band((float) (drawn.height() * scale) + 4, List.of(art), List.of());
        List<Band> bands = new ArrayList<>(List.of(picture));
        bands.addAll(bands(drawing.caption(), Type.CELL.coloured(Type.GREY), root.add("P"), 0));
        flow.add(bands, bands.size());
        flow.space(ROOM);
    }

    private void contents(String heading) {
        Type type = Type.bold(13, Type.BLUE);
        Tag head = root.add("P");
        flow.wait(
                List.of(
                        Band.of(
                                setting.line(List.of(new Inline(heading, type, head, null))),
                                Sheet.LEFT),
                        Band.space(ROOM)));
        Tag list = root.add("TOC");
        List<Block.Heading> all = document.headings().toList();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).level() <= 2) {
                entry(all.get(i), i, list.add("TOCI"));
            }
        }
        flow.space(ROOM);
    }

    private void entry(Block.Heading heading, int index, Tag tag) {
        float indent = 14f * (heading.level() - 1);
        List<Line> lines =
                setting.lines(
                        List.of(new Inline(heading.text(), Type.BODY, tag.add("Reference"), null)),
                        Sheet.TEXT - indent - 40);
        List<Band> bands = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            List<Mark> page =
                    at == lines.size() - 1
                            ? List.of(
                                    new Mark.PageOf(
                                            index,
                                            Sheet.LEFT + indent + line.width() + 4,
                                            Band.base(line),
                                            Sheet.RIGHT,
                                            Type.BODY,
                                            tag.add("Link")))
                            : List.of();
            bands.add(Band.of(line, Sheet.LEFT + indent, page));
        }
        flow.add(bands, bands.size());
    }
}
