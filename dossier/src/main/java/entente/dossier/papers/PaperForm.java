package entente.dossier.papers;

import entente.dossier.akoma.Akoma;
import entente.dossier.docx.Docx;
import entente.dossier.paper.Document;
import entente.dossier.pdf.Pdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What a paper is written as. */
public enum PaperForm {
    DOCX,
    PDF,
    /** Akoma Ntoso; of what both sides write only. */
    XML;

    public boolean fits(Part part) {
        return this != XML || part != Part.BOOK;
    }

    /**
     * The whole file.
     *
     * @param work what it is called among the relation's papers
     */
    byte[] bytes(Document document, Part part, String work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            switch (this) {
                case DOCX -> Docx.write(document, out);
                case PDF -> Pdf.write(document, out);
                case XML -> Akoma.write(document, part.toString(), work, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** As typed, and the file's ending. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
