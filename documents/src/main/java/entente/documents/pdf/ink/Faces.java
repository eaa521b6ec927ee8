package entente.documents.pdf.ink;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A document's fonts, each made out once. Used by one thread. */
final class Faces {
    private final IdentityHashMap<COSDictionary, Face> known = new IdentityHashMap<>();
    private final Streams streams;
    private @Nullable Face unknown;

    Faces(Streams streams) {
        this.streams = streams;
    }

    /** The font that resources give a name; that of no name where they don't. */
    Face of(@Nullable COSDictionary resources, String name) throws IOException {
        COSDictionary fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
        COSDictionary font =
                fonts == null ? null : fonts.getCOSDictionary(COSName.getPDFName(name));
        return font == null ? unknown() : face(font);
    }

    /** What is drawn where no font was named. */
    Face unknown() throws IOException {
        if (unknown == null) {
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE1);
            font.setName(COSName.BASE_FONT, "Helvetica");
            unknown = new Face(font, streams);
        }
        return unknown;
    }

    private Face face(COSDictionary font) throws IOException {
        Face face = known.get(font);
        if (face == null) {
            face = new Face(font, streams);
            known.put(font, face);
        }
        return face;
    }
}
