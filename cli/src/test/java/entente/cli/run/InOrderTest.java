package entente.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final int BOUND = 100;

    @Test
    void outcomesComeInTheOrderOfTheInputs() {
        Random random = new Random(1);
        List<Integer> delivered = new ArrayList<>();
        try (InOrder<Integer, Integer> work = new InOrder<>(4, BOUND, () -> {})) {
            work.run(
                    IntStream.range(0, 500).iterator(),
                    i -> 1,
                    i -> slowly(i, random.nextInt(300)),
                    delivered::add);
        }
        assertThat(delivered).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void whatIsUnderWayIsBoundedInWeightAndWhatIsHeavierGoesAlone() {
        AtomicLong underWay = new AtomicLong();
        AtomicLong most = new AtomicLong();
        AtomicInteger heavyCompany = new AtomicInteger();
        try (InOrder<Integer, Integer> work = new InOrder<>(4, BOUND, () -> {})) {
            work.run(
                    IntStream.range(0, 300).map(i -> i % 50 == 49 ? 1000 : 30).iterator(),
                    weight -> weight,
                    weight -> {
                        long now = underWay.addAndGet(weight);
                        most.accumulateAndGet(weight == 1000 ? 0 : now, Math::max);
                        if (weight == 1000 && now > 1000) {
                            heavyCompany.incrementAndGet();
                        }
                        slowly(weight, 200);
                        underWay.addAndGet(-weight);
                        return weight;
                    },
                    weight -> {});
        }
        assertThat(most.get()).isLessThanOrEqualTo(BOUND);
        assertThat(heavyCompany.get()).isZero();
    }

    private static int slowly(int value, int microseconds) {
        long end = System.nanoTime() + microseconds * 1000L;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return value;
    }
}
