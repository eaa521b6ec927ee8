package entente.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeadTest {
    /** Whatever a test finds behind a lead is therefore of its own sentences. */
    @ParameterizedTest
    @EnumSource
    void aLeadTellsOfOneMeetingOfTwoPartiesAndUndertakesNothing(Lead lead) {
        Told told = lead.alone();
        assertThat(told.meetings()).hasSize(1);
        assertThat(told.subject().parties()).hasSize(2);
        assertThat(Told.codes(told.subject().parties())).isNotEqualTo("");
        assertThat(told.undertakings()).isEmpty();
        assertThat(told.people()).hasSize(2);
    }
}
