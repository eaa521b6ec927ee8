package entente.dossier.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** The tags of a document in its PDF. */
final class Structure {
    private final Map<Tag, PdfStructureElement> elements = new HashMap<>();
    private int notes;

    Structure(PdfWriter writer, Tag root) {
        PdfStructureElement top =
                new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(root.type()));
        parts(top, root);
    }

    PdfStructureElement element(Tag tag) {
        return Objects.requireNonNull(elements.get(tag), tag.type());
    }

    /** Makes a link part of a tag that has its text already: ISO 32000-1, 14.7.4.3 and 14.7.4.4. */
    void link(Tag tag, PdfAnnotation link, PdfWriter writer) {
        PdfStructureElement element = element(tag);
        PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, link.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        PdfArray parts = new PdfArray(element.get(PdfName.K));
        parts.add(reference);
        element.put(PdfName.K, parts);
        int key = writer.getStructureTreeRoot().addExistingObject(element.getReference());
        link.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    }

    private void add(PdfStructureElement parent, Tag tag) {
        PdfStructureElement element = new PdfStructureElement(parent, new PdfName(tag.type()));
        elements.put(tag, element);
        if (!tag.language().isEmpty()) {
            element.put(PdfName.LANG, new PdfString(tag.language()));
        }
        if (!tag.description().isEmpty()) {
            element.put(PdfName.ALT, new PdfString(tag.description(), PdfObject.TEXT_UNICODE));
        }
        if (tag.type().equals("Note")) {
            // ISO 14289-1, 7.9: each note has a name of its own.
            element.put(new PdfName("ID"), new PdfString("note" + ++notes));
        }
        if (tag.type().equals("TH")) {
            PdfDictionary scope = new PdfDictionary();
            scope.put(new PdfName("O"), new PdfName("Table"));
            scope.put(new PdfName("Scope"), new PdfName("Column"));
            element.put(new PdfName("A"), new PdfArray(scope));
        }
        parts(element, tag);
    }

    private void parts(PdfStructureElement element, Tag tag) {
        tag.parts().stream().filter(part -> !part.isDropped()).forEach(part -> add(element, part));
    }
}
