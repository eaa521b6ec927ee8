package entente.words.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.domain.Party;
import entente.domain.relation.Relation;
import entente.words.Language;
import entente.words.Messages;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What people type, and what they are told when it is wrong. */
class TypedTest {
    private static final TroubleWords TROUBLES = new TroubleWords(Messages.in(Language.EN));

    private static String complaint(ThrowingCallable typing) {
        Mistake mistake = assertThatExceptionOfType(Mistake.class).isThrownBy(typing).actual();
        assertThat(mistake.isInOrder()).isTrue();
        return TROUBLES.sentence(mistake);
    }

    @Test
    void aDateIsWrittenYearMonthDay() {
        assertThat(Typed.date("--on", "2018-12-31")).isEqualTo(LocalDate.parse("2018-12-31"));
        assertThat(complaint(() -> Typed.date("--on", "2018-13-01")))
                .isEqualTo(
                        "The date (2018-13-01) of --on is not a date. Maybe the month and the day are swapped.");
        assertThat(complaint(() -> Typed.date("--on", "2018-02-30")))
                .isEqualTo(
                        "The date (2018-02-30) of --on is not a date. Maybe the day is in no calendar.");
        assertThat(complaint(() -> Typed.date("--on", "31/12/2018")))
                .isEqualTo(
                        "The date (31/12/2018) of --on is not a date. Maybe write year, month and day, such as 2018-12-31.");
    }

    @Test
    void aRelationIsTwoPartiesInEitherOrder() {
        assertThat(Typed.relation("vnm-lao"))
                .isEqualTo(new Relation(new Party("LAO"), new Party("VNM")));
        assertThat(complaint(() -> Typed.relation("LAO-LAO"))).contains("(LAO-LAO)");
        assertThat(complaint(() -> Typed.relation("Laos"))).contains("such as LAO-VNM");
    }

    @Test
    void aNumberHasItsBounds() {
        assertThat(Typed.number("-n", "20", 1, 100)).isEqualTo(20);
        assertThat(complaint(() -> Typed.number("-n", "0", 1, 100)))
                .contains("The number (0) of -n is not a whole number from 1 to 100.");
        assertThat(complaint(() -> Typed.number("-n", "99999999999", 1, 100))).contains("(9999");
    }

    @Test
    void nothingIsNoValue() {
        assertThat(complaint(() -> Typed.words("--reason", "  ")))
                .contains("The value of --reason is empty.");
    }

    @Test
    void whatWasTypedCannotMoveTheCursor() {
        assertThat(complaint(() -> Typed.relation("\u001b[31mLAO"))).doesNotContain("\u001b");
    }
}
