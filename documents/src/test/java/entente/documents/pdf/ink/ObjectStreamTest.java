package entente.documents.pdf.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class ObjectStreamTest {
    @AutoClose private final COSDocument document = new COSDocument();

    private ObjectStream stream(int count, String places, String objects) {
        COSDictionary told = new COSDictionary();
        told.setInt(COSName.N, count);
        told.setInt(COSName.FIRST, places.length());
        byte[] bytes = (places + objects).getBytes(StandardCharsets.ISO_8859_1);
        return new ObjectStream(bytes, told, document);
    }

    private @Nullable COSBase only(String object) throws IOException {
        return stream(1, "1 0 ", object).object(1);
    }

    @Test
    void eachObjectIsFoundByItsNumber() throws IOException {
        ObjectStream stream = stream(3, "7 0 12 3 9 6 ", "17 /A (b)");
        assertThat(stream.object(7)).isEqualTo(COSInteger.get(17));
        assertThat(stream.object(9)).isEqualTo(new COSString("b"));
        assertThat(stream.object(12)).isEqualTo(COSName.A);
        assertThat(stream.object(8)).isNull();
    }

    @Test
    void aDictionaryHoldsValuesListsAndWhatItRefersTo() throws IOException {
        COSDictionary page =
                (COSDictionary)
                        Objects.requireNonNull(
                                only(
                                        "<</Type/Page/Kids[3 0 R 4 1 R 5]/W<</A true/B null>>/H -1.5/R 8 0 R>>"));
        assertThat(page.getItem(COSName.TYPE)).isEqualTo(COSName.PAGE);
        COSArray kids = page.getCOSArray(COSName.KIDS);
        assertThat(kids).isNotNull().hasSize(3);
        assertThat(kids.get(1)).isSameAs(document.getObjectFromPool(new COSObjectKey(4, 1)));
        assertThat(kids.get(2)).isEqualTo(COSInteger.get(5));
        COSDictionary inner = page.getCOSDictionary(COSName.W);
        assertThat(inner).isNotNull();
        assertThat(inner.getItem(COSName.A)).isEqualTo(COSBoolean.TRUE);
        assertThat(page.getItem(COSName.H)).isEqualTo(new COSFloat(-1.5f));
        assertThat(page.getItem(COSName.R))
                .isSameAs(document.getObjectFromPool(new COSObjectKey(8, 0)));
    }

    /** Else a file of many numbers for one long object would take the time of all squared. */
    @Test
    void noObjectReachesIntoAnother() throws IOException {
        ObjectStream stream = stream(4, "1 0 2 0 3 3 4 1 ", "[1 2 3]");
        assertThat(stream.object(1)).hasToString("COSArray{[COSInt{1}]}");
        assertThat(stream.object(2)).isNull();
        assertThat(stream.object(3)).isEqualTo(COSInteger.TWO);
        assertThat(stream.object(4)).isNull();
    }

    @Test
    void whatIsDamagedIsNoneOrWhatIsLeft() throws IOException {
        assertThat(only("R")).isNull();
        assertThat(only(">>")).isNull();
        assertThat(only("")).isNull();
        assertThat(only("[-1 0 R 1 R R]")).isNotNull();
        assertThat(only("<</A/B/C>>")).isNotNull();
        assertThat(stream(9, "1 0 2", "").object(2)).isNull();
        assertThat(stream(1, "1 99999 ", "17").object(1)).isNull();
        assertThatThrownBy(() -> only("[".repeat(100_000)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("500");
    }
}
