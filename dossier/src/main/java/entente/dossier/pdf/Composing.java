package entente.dossier.pdf;

import entente.dossier.paper.Run;
import entente.dossier.paper.Source;
import entente.dossier.paper.Words;
import java.util.ArrayList;
import java.util.List;

/** Words into inline text with its tags, and their sources into notes. */
final class Composing {
    /** Room for a number that is not known before the pages are. */
    private static final String WIDEST = "000";

    private final Setting setting;

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
            Tag reference = tag.add("Reference");
            Note note = note(words.sources(), tag);
            inlines.add(new Inline(WIDEST, type.reference(), reference, note));
        }
        return inlines;
    }

    private Note note(List<Source> sources, Tag tag) {
        Tag whole = tag.add("Note");
        Note note = new Note(sources, whole);
        List<Inline> inlines = new ArrayList<>();
        Type label = Type.NOTE.coloured(Type.BLUE);
        inlines.add(new Inline(WIDEST, label, whole.add("Lbl"), note));
        inlines.add(new Inline(" ", label, whole.add("Span"), null));
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
        note.set(setting.lines(inlines, Sheet.TEXT));
        return note;
    }
}
