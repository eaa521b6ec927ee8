package entente.ledger.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ledger.consent.Move.Other;
import entente.ledger.consent.Move.Propose;
import entente.ledger.consent.SmallLogs.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the first entries of two logs come to is the same, whether the others are judged too or have
 * never been heard of: of all small pairs of logs, and of all beginnings of each.
 */
class UntilTest {
    /** A side's, at most; mutation testing asks for fewer. */
    private static final int ENTRIES = Integer.getInteger("until.entries", 3);

    private static final Slot MINUTES = new Slot("minutes", null);

    private long cuts;

    @Test
    void beginningsComeToWhatTheyCameToWhenTheyWereAll() {
        new SmallLogs(ENTRIES, 2, true)
                .search(Pair.empty(SlotRule.PROTOCOL), (shorter, longer) -> all(longer));
        System.out.printf("%,d beginnings%n", cuts);
        assertThat(cuts).isGreaterThan(1_000);
    }

    private void all(Pair pair) {
        for (int first = 0; first <= pair.first().size(); first++) {
            for (int second = 0; second <= pair.second().size(); second++) {
                if (seen(pair.first(), first) <= second && seen(pair.second(), second) <= first) {
                    compare(pair, first, second);
                    cuts++;
                }
            }
        }
    }

    private static int seen(List<Step> log, int size) {
        return size == 0 ? 0 : log.get(size - 1).seen();
    }

    private static void compare(Pair pair, int first, int second) {
        Consent until = pair.consent().until(first, second);
        Consent alone = new Consent();
        while (judge(alone, Side.FIRST, pair, first) || judge(alone, Side.SECOND, pair, second)) {}
        String as = "%d and %d of %s".formatted(first, second, pair);
        if (!told(until, pair).equals(told(alone, pair))) {
            assertThat(told(until, pair)).as(as).isEqualTo(told(alone, pair));
        }
    }

    private static boolean judge(Consent consent, Side side, Pair pair, int size) {
        int before = consent.size(side);
        List<Step> log = pair.log(side);
        while (consent.size(side) < size
                && log.get(consent.size(side)).seen() <= consent.size(side.other())) {
            consent.append(side, log.get(consent.size(side)));
        }
        return consent.size(side) > before;
    }

    /** All that can be asked, and what each side's next entry would be worth. */
    private static List<Object> told(Consent consent, Pair pair) {
        List<Object> told = new ArrayList<>();
        told.add(new HashSet<>(consent.proposals()));
        told.add(consent.chain("minutes"));
        for (Side side : Side.values()) {
            int size = consent.size(side);
            told.add(size);
            for (int i = 0; i < pair.log(side).size(); i++) {
                Place place = new Place(side, i);
                told.add(String.valueOf(consent.proposal(place)));
                told.add(String.valueOf(consent.acceptance(place)));
            }
            if (size < pair.log(side).size()
                    && pair.log(side).get(size).seen() <= consent.size(side.other())) {
                told.add(consent.foresee(side, pair.log(side).get(size)));
            }
        }
        return told;
    }

    @Test
    void nothingIsAppendedToABeginning() {
        Consent consent = new Consent();
        Consent before = consent.until(0, 0);
        consent.append(Side.FIRST, new Step(new Propose(List.of(MINUTES)), 0));
        assertThat(before.proposals()).isEmpty();
        assertThat(before.size(Side.FIRST)).isZero();
        assertThatThrownBy(() -> before.append(Side.FIRST, new Step(new Other(), 0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not go on");
    }
}
