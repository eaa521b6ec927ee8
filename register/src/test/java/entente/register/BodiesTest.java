package entente.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.domain.Party;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.decision.Decision;
import entente.register.care.Progress;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BodiesTest {
    private static final Body OFFICE =
            new Body(
                    "vnm-office-91",
                    new Party("VNM"),
                    BodyKind.AGENCY,
                    Map.of("vi", "Văn phòng Chín mươi mốt", "en", "Office Ninety-one"));

    static Stream<TestingRegisters.Engine> engines() {
        return TestingRegisters.engines();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aBodyIsFoundHoweverItIsCalled(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            define(register, OFFICE);
            for (String typed :
                    List.of(
                            "vnm-office-91",
                            " VNM-Office-91 ",
                            "vnm-office",
                            "Văn phòng Chín mươi mốt",
                            "van phong chin muoi mot",
                            "VĂN PHÒNG CHÍN M",
                            Normalizer.normalize("Chín mươi mốt", Normalizer.Form.NFD),
                            "ninety-one")) {
                assertThat(register.findBody(typed)).as(typed).isEqualTo(OFFICE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatMayBeSeveralIsAskedBackAndWhatIsNoneIsSaid(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            define(register, OFFICE);
            trouble(
                    register,
                    "Ministry of Foreign Affairs",
                    Trouble.Kind.AMBIGUOUS_BODY,
                    "Ministry of Foreign Affairs",
                    "lao-foreign-affairs, vnm-foreign-affairs");
            trouble(
                    register,
                    "Ministry of Silly Walks",
                    Trouble.Kind.NO_SUCH_BODY,
                    "Ministry of Silly Walks");
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDefinitionHoldsUntilItIsUndoneAndTheNewestWins(TestingRegisters.Engine engine) {
        try (Register register = engine.open()) {
            int known = register.bodies().size();
            define(register, OFFICE);
            Body renamed =
                    new Body(
                            OFFICE.id(), OFFICE.party(), BodyKind.AGENCY, Map.of("en", "Office X"));
            long renaming = define(register, renamed);
            assertThat(register.bodies()).hasSize(known + 1).contains(renamed);
            register.undo(renaming);
            assertThat(register.bodies()).hasSize(known + 1).contains(OFFICE);
            register.rebuild(Progress.NONE);
            assertThat(register.bodies()).hasSize(known + 1).contains(OFFICE);
        }
    }

    private static long define(Register register, Body body) {
        return register.decide(List.of(new Decision.Define(body))).getFirst();
    }

    private static void trouble(
            Register register, String typed, Trouble.Kind kind, String... details) {
        assertThatThrownBy(() -> register.findBody(typed))
                .isInstanceOfSatisfying(
                        Trouble.class,
                        trouble -> {
                            assertThat(trouble.kind()).isEqualTo(kind);
                            assertThat(trouble.details()).containsExactly(details);
                        });
    }
}
