package entente.dossier.akoma;

import entente.dossier.paper.Block;
import entente.dossier.paper.Document;
import entente.dossier.paper.Look;
import entente.dossier.paper.Run;
import entente.dossier.paper.Source;
import entente.dossier.paper.Words;
import entente.dossier.xml.Xml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of numbered paragraphs as Akoma Ntoso 3.0: chapters are sections, paragraphs keep
 * their numbers, sources are notes. Pictures, contents and pages are other forms' matter.
 */
public final class Akoma {
    private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

    private final Xml body = new Xml();
    private final Xml preface = new Xml();
    private final List<List<Source>> notes = new ArrayList<>();
    private final Document document;
    private final Naming naming;
    private int section;
    private int block;

    private Akoma(Document document, Naming naming) {
        this.document = document;
        this.naming = naming;
    }

    /**
     * Writes the whole file; the stream stays open.
     *
     * @param kind what it is: "minutes", "press-release"
     * @param work its name among the relation's: "lao-vnm/political-consultation/minister/5"
     */
    public static void write(Document document, String kind, String work, OutputStream out)
            throws IOException {
        Naming naming = new Naming(kind, work, document.language(), document.on());
        Akoma akoma = new Akoma(document, naming);
        out.write(akoma.whole().bytes());
    }

    private Xml whole() {
        blocks();
        Xml xml = Xml.declared().open("akomaNtoso", "xmlns", NAMESPACE);
        xml.open("doc", "name", naming.kind());
        xml.open("meta");
        naming.write(xml);
        notes(xml);
        xml.close();
        xml.open("preface").piece(preface);
        xml.open("p").words("docPurpose", document.marking().line()).close(2);
        return xml.open("mainBody").piece(body).close(3);
    }

    private void blocks() {
        boolean open = false;
        for (Block each : document.blocks()) {
            if (each instanceof Block.Title(String title, Block.Title.Tone tone)) {
                preface.open(tone == Block.Title.Tone.TITLE ? "longTitle" : "p");
                if (tone == Block.Title.Tone.TITLE) {
                    preface.open("p").words("docTitle", title).close();
                } else {
                    preface.text(title);
                }
                preface.close();
            } else if (each instanceof Block.Heading heading) {
                if (open) {
                    body.close();
                }
                open = true;
                begin(heading);
            } else {
                add(each);
            }
        }
        if (open) {
            body.close();
        }
    }

    private void begin(Block.Heading heading) {
        section++;
        block = 0;
        int dot = heading.text().indexOf(' ');
        body.open("section", "eId", "sec_" + section);
        body.words("num", heading.text().substring(0, dot));
        body.words("heading", heading.text().substring(dot + 1));
    }

    private void add(Block each) {
        String number = each instanceof Block.Clause clause ? clause.number() : "";
        List<Words> all = each.words().toList();
        if (all.isEmpty()) {
            return;
        }
        block++;
        body.open("paragraph", "eId", "sec_" + section + "__para_" + block);
        if (!number.isEmpty()) {
            body.words("num", number);
        }
        body.open("content");
        all.forEach(this::words);
        body.close(2);
    }

    private void words(Words words) {
        body.open("p");
        for (Run run : words.runs()) {
            run(run);
        }
        if (!words.sources().isEmpty()) {
            notes.add(words.sources());
            body.leaf("noteRef", "href", "#note_" + notes.size(), "marker", notes.size());
        }
        body.close();
    }

    private void run(Run run) {
        String language = run.primary();
        if (run.look() == Look.BLANK) {
            body.words("placeholder", run.text(), "originalText", run.text());
        } else if (!language.isEmpty()) {
            body.words("span", run.text(), "xml:lang", language);
        } else if (run.look() == Look.STRONG) {
            body.words("b", run.text());
        } else {
            body.text(run.text());
        }
    }

    private void notes(Xml xml) {
        if (notes.isEmpty()) {
            return;
        }
        xml.open("notes", "source", "#entente");
        for (int i = 0; i < notes.size(); i++) {
            xml.open("note", "eId", "note_" + (i + 1)).open("p");
            for (int s = 0; s < notes.get(i).size(); s++) {
                xml.text((s > 0 ? "; " : "") + Run.text(notes.get(i).get(s).words()));
            }
            xml.close(2);
        }
        xml.close();
    }
}
