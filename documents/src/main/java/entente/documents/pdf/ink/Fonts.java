package entente.documents.pdf.ink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a file names and does not bring along. The library's own way is to
 * search the machine's fonts and to leave a list of them in the user's home: then a text would
 * depend on the machine, and reading would write.
 */
final class Fonts implements FontMapper {
    private static final String LIBERATION =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont standIn;

    Fonts() {
        try (InputStream font =
                Objects.requireNonNull(FontMapper.class.getResourceAsStream(LIBERATION))) {
            standIn = new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    @SuppressWarnings("NullAway") // The library's way to say that there is no OpenType font.
    public CIDFontMapping getCIDFont(
            String name,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, standIn, true);
    }
}
