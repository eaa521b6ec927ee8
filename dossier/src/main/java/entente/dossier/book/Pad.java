package entente.dossier.book;

import entente.dossier.paper.Block;
import entente.dossier.paper.Source;
import entente.dossier.paper.Words;
import entente.words.Messages;
import entente.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** Blocks as they are written, their headings counted. */
public final class Pad {
    private final Wording wording;
    private final Citing citing;
    private final List<Block> blocks = new ArrayList<>();
    private int chapter;
    private int section;

    public Pad(Wording wording, Citing citing) {
        this.wording = wording;
        this.citing = citing;
    }

    public Wording wording() {
        return wording;
    }

    public Messages messages() {
        return wording.messages();
    }

    public Citing citing() {
        return citing;
    }

    public String say(String key, String... details) {
        return messages().say(key, details);
    }

    public Pad add(Block block) {
        blocks.add(block);
        return this;
    }

    /** "3. People" */
    public void chapter(String key) {
        chapter++;
        section = 0;
        add(new Block.Heading(1, chapter + ". " + say(key)));
    }

    /** "3.1. Laos" */
    public void section(String title) {
        section++;
        add(new Block.Heading(2, chapter + "." + section + ". " + title));
    }

    /** A heading without a number, one level below where it stands: none may be skipped. */
    public void item(String title) {
        add(new Block.Heading(section == 0 ? 2 : 3, title));
    }

    public int chapters() {
        return chapter;
    }

    /** The program's own words. */
    public void explain(String key, String... details) {
        add(new Block.Paragraph(Words.label(say(key, details))));
    }

    public void tell(String text, List<Source> sources) {
        add(new Block.Paragraph(Words.told(text, sources)));
    }

    /** That nothing is known of something is told of the account too. */
    public void nothing(String key) {
        tell(say(key), citing.account());
    }

    public List<Words> labels(String... keys) {
        return List.of(keys).stream()
                .map(key -> Words.label(key.isEmpty() ? "" : say(key)))
                .toList();
    }

    public List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
