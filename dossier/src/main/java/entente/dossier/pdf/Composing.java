package entente.dossier.pdf;

import entente.dossier.paper.Run;
import entente.dossier.paper.Source;
import entente.dossier.paper.Words;
import java.util.ArrayList;
import java.util.List;

/** Words into inline text with its tags, and their sources into notes. */
final class Composing {
    private final Setting setting;
    private int notes;

    Composing(Setting setting) {
        this.setting = setting;
    }

    /**
     * @param tag of the block; it gets a part for each language and note
     */
    List<Inline> inlines(Words words, Type type, Tag tag) {
        List<Inline> inlines = new ArrayList<>();
        for (Run run : words.runs()) {
            Tag part = tag.add("Span", run.primary(), "");
            inlines.add(new Inline(run.text(), type.with(run.look()), part, null));
        }
        if (!words.sources().isEmpty()) {
            int number = ++notes;
            Tag reference = tag.add("Reference");
            Note note = note(number, words.sources(), tag);
            inlines.add(
                    new Inline(Integer.toString(number), type.reference(), reference, note));
        }
        return inlines;
    }

    private Note note(int number, List<Source> sources, Tag tag) {
        Tag whole = tag.add("Note");
        List<Inline> inlines = new ArrayList<>();
        inlines.add(
                new Inline(
                        number + " ", Type.NOTE.coloured(Type.BLUE), whole.add("Lbl"), null));
        for (int i = 0; i < sources.size(); i++) {
            if (i > 0) {
                inlines.add(new Inline("; ", Type.NOTE, whole.add("Span"), null));
            }
            for (Run run : sources.get(i).words()) {
                inlines.add(
                        new Inline(
                                run.text(),
                                Type.NOTE.with(run.look()),
                                whole.add("Span", run.primary(), ""),
                                null));
            }
        }
        return new Note(number, setting.lines(inlines, Sheet.TEXT));
    }
}
