package entente.documents.pdf.ink;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A document's fonts, each made out once. Used by one thread. */
final class Faces {
    private final IdentityHashMap<COSDictionary, Face> known = new IdentityHashMap<>();
    private final COSDictionary unknown = new COSDictionary();
    private final Streams streams;

    Faces(Streams streams) {
        this.streams = streams;
        unknown.setItem(COSName.TYPE, COSName.FONT);
        unknown.setItem(COSName.SUBTYPE, COSName.TYPE1);
        unknown.setName(COSName.BASE_FONT, "Helvetica");
    }

    /** The font that resources give a name; that of no name where they don't. */
    Face of(@Nullable COSDictionary resources, @Nullable COSBase name) throws IOException {
        COSDictionary fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
        COSDictionary font =
                fonts != null && name instanceof COSName key ? fonts.getCOSDictionary(key) : null;
        return face(font == null ? unknown : font);
    }

    /** What is drawn where no font was named. */
    Face unknown() throws IOException {
        return face(unknown);
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
