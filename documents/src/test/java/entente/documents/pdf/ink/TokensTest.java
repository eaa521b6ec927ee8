package entente.documents.pdf.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
    /** A drawing's signs: numbers and operators as they are, "names and strings" told apart. */
    private static List<String> signs(String drawing) {
        Tokens tokens = new Tokens(drawing.getBytes(StandardCharsets.ISO_8859_1));
        List<String> signs = new ArrayList<>();
        Tokens.Kind kind = tokens.next();
        while (kind != Tokens.Kind.END) {
            signs.add(
                    switch (kind) {
                        case NUMBER -> Float.toString(tokens.number());
                        case NAME -> "/" + tokens.named();
                        case STRING -> "(" + latin(tokens.string()) + ")";
                        case OPEN -> "[";
                        case CLOSE -> "]";
                        default -> tokens.word();
                    });
            kind = tokens.next();
        }
        return signs;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aLineOfTextIsAFontAPlaceAndItsLetters() {
        assertThat(signs("BT /F1 12.5 Tf 1 0 0 -1 50 .5 Tm [(Vi)-20<C7 74>] TJ T* ET"))
                .containsExactly(
                        "BT",
                        "/F1",
                        "12.5",
                        "Tf",
                        "1.0",
                        "0.0",
                        "0.0",
                        "-1.0",
                        "50.0",
                        "0.5",
                        "Tm",
                        "[",
                        "(Vi)",
                        "-20.0",
                        "(\u00c7t)",
                        "]",
                        "TJ",
                        "T*",
                        "ET");
    }

    @Test
    void operatorsNeedNoSpaceBeforeNumbersStringsAndNames() {
        assertThat(signs("q0.5 g BT/F1 9Tf(a)Tj[(b)]TJ(c)' ET f* Q 1 0 d0"))
                .containsExactly(
                        "q", "0.5", "g", "BT", "/F1", "9.0", "Tf", "(a)", "Tj", "[", "(b)", "]",
                        "TJ", "(c)", "'", "ET", "f*", "Q", "1.0", "0.0", "d0");
    }

    @ParameterizedTest
    @CsvSource({
        "+17,17.0",
        "-.002,-0.002",
        "--4,-4.0",
        "4.,4.0",
        "1-2,12.0",
        "-,-0.0",
        "00012.50,12.5"
    })
    void numbersAreReadAsOtherReadersDo(String written, String number) {
        assertThat(signs(written)).containsExactly(number);
    }

    @Test
    void noNumberIsTooLongToBeOne() {
        assertThat(
                        new Tokens(
                                ("9".repeat(500) + "." + "9".repeat(500))
                                        .getBytes(StandardCharsets.ISO_8859_1)))
                .satisfies(
                        tokens -> {
                            assertThat(tokens.next()).isEqualTo(Tokens.Kind.NUMBER);
                            assertThat(tokens.number()).isFinite();
                            assertThat(tokens.next()).isEqualTo(Tokens.Kind.END);
                        });
    }

    @Test
    void stringsHoldBracketsAndWhatIsEscaped() {
        assertThat(signs("(a(b)\\)\\\\\\101\\7\\n\\\r\nc\\q)Tj <4a4B 4> Tj"))
                .containsExactly("(a(b))\\A\u0007\ncq)", "Tj", "(JK@)", "Tj");
    }

    @Test
    void namesHoldCodedLetters() {
        assertThat(signs("/A#20B#zz /\u00c3\u00a0 /\u00e0 / gs"))
                .containsExactly("/A B#zz", "/à", "/à", "/", "gs");
    }

    @Test
    void commentsDictionariesAndConstantsArePassedOver() {
        assertThat(signs("/P <</MCID 0/A<</B(>>)>>>> BDC % (not) shown\r(a) Tj true null EMC"))
                .containsExactly("/P", "BDC", "(a)", "Tj", "EMC");
    }

    @Test
    void aPicturesBytesArePassedOver() {
        assertThat(signs("BI /W 2 /H 1 ID (EI \u0001\u0002 EI) <<EI\nQ BT (a) Tj ET"))
                .containsExactly("BI", "/W", "2.0", "/H", "1.0", "Q", "BT", "(a)", "Tj", "ET");
    }

    @Test
    void whatIsCutOffOrStrayEndsNothingBefore() {
        assertThat(signs("(a) Tj ) > } ] (b) Tj (cut")).startsWith("(a)", "Tj", "]", "(b)", "Tj");
        assertThat(signs("(a) Tj <</A [")).containsExactly("(a)", "Tj");
        assertThat(signs("BI ID \u0001\u0002")).containsExactly("BI");
        assertThat(signs("(a\\")).containsExactly("(a)");
        assertThat(signs("<4")).containsExactly("(@)");
    }
}
