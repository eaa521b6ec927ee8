package entente.reader.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a text is made of, twice the text takes about twice the steps and twice the memory:
 * counted, not timed, so that the verdict is the same on every machine.
 */
@Execution(ExecutionMode.CONCURRENT)
class GrowthTest {
    /**
     * Twice the text may take so many times the steps: a sort's logarithm is let pass, a square is
     * not.
     */
    private static final double MOST_GROWTH = 2.6;

    /** Past so many steps a character nothing is linear; the reader takes a few hundred. */
    private static final long MOST_STEPS = 3_000;

    private static Object reader;
    private static Method read;

    @BeforeAll
    static void load() throws ReflectiveOperationException {
        var loader = new CountingLoader(GrowthTest.class.getClassLoader());
        reader = loader.loadClass("entente.reader.Reader").getConstructor().newInstance();
        read = reader.getClass().getMethod("read", byte[].class);
    }

    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @EnumSource(Text.class)
    void twiceTheTextTakesTwiceTheSteps(Text text) throws Throwable {
        cost(text.bytes(text.size() / 100));
        Cost once = cost(text.bytes(text.size() / 2));
        Cost twice = cost(text.bytes(text.size()));
        assertThat((double) twice.steps / once.steps)
                .as("growth of steps, from %,d to %,d", once.steps, twice.steps)
                .isLessThan(MOST_GROWTH);
        assertThat((double) twice.memory / once.memory)
                .as("growth of memory, from %,d to %,d bytes", once.memory, twice.memory)
                .isLessThan(MOST_GROWTH);
    }

    private record Cost(long steps, long memory) {}

    private static Cost cost(byte[] bytes) throws Throwable {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Steps.begin(MOST_STEPS * bytes.length);
        try {
            Object reading = read.invoke(reader, bytes);
            assertThat(reading.getClass().getSimpleName())
                    .as("%s", reading.toString().lines().findFirst())
                    .isEqualTo("Done");
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        return new Cost(Steps.count(), threads.getCurrentThreadAllocatedBytes() - before);
    }
}
