package entente.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Token buckets, by a clock that is told. */
class BucketsTest {
    private static final long SECOND = 1_000_000_000L;

    private final Buckets buckets = new Buckets(new Pace.Rate(3, 0.5));

    @Test
    void soManyAtOnceAndThenAsFastAsTokensFlow() {
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.take("a", 0).seconds()).isZero();
        }
        assertThat(buckets.take("a", 0)).isEqualTo(new Buckets.Given(2, true));
        assertThat(buckets.take("a", SECOND)).isEqualTo(new Buckets.Given(1, false));
        assertThat(buckets.take("a", 2 * SECOND).seconds()).isZero();
        assertThat(buckets.take("b", 2 * SECOND).seconds()).isZero();
    }

    @Test
    void aBucketHoldsNoMoreThanItIsLarge() {
        buckets.take("a", 0);
        int given = 0;
        for (int i = 0; i < 10; i++) {
            given += buckets.take("a", 1000 * SECOND).seconds() == 0 ? 1 : 0;
        }
        assertThat(given).isEqualTo(3);
    }
}
