package entente.dossier.docx;

import entente.dossier.paper.Look;
import entente.dossier.paper.Run;
import entente.dossier.paper.Words;
import entente.dossier.xml.Xml;
import java.util.List;

/** Runs of text, Lao set as complex script, and the notes of what is told. */
final class Text {
    private static final int LAO_FIRST = 0x0E80;
    private static final int LAO_LAST = 0x0EFF;

    private final Xml xml;
    private final Footnotes notes;

    Text(Xml xml, Footnotes notes) {
        this.xml = xml;
        this.notes = notes;
    }

    void add(Words words) {
        add(words.runs());
        if (!words.sources().isEmpty()) {
            notes.refer(xml, words.sources());
        }
    }

    void add(List<Run> runs) {
        runs.forEach(this::add);
    }

    private void add(Run run) {
        String text = run.text();
        int start = 0;
        while (start < text.length()) {
            boolean lao = isLao(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && isLao(text.charAt(end)) == lao) {
                end++;
            }
            add(run, text.substring(start, end), lao);
            start = end;
        }
    }

    private void add(Run run, String text, boolean lao) {
        xml.open("w:r").open("w:rPr");
        if (run.look() == Look.BLANK) {
            xml.leaf("w:rStyle", "w:val", "Blank");
        }
        if (run.look() == Look.STRONG) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        if (run.look() == Look.QUOTE) {
            xml.leaf("w:i");
        }
        if (run.look() == Look.SOFT) {
            xml.leaf("w:color", "w:val", "5B6773");
        }
        if (lao) {
            xml.leaf("w:cs");
        }
        if (!run.primary().isEmpty()) {
            Languages.write(xml, run.primary());
        }
        xml.close().words("w:t", text, "xml:space", "preserve").close();
    }

    private static boolean isLao(char letter) {
        return letter >= LAO_FIRST && letter <= LAO_LAST;
    }
}
