package entente.cli.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Work on many things at once, delivered in the order in which they came. What is under way, or
 * done and not yet delivered, is bounded in number and in weight; something heavier than the bound
 * goes alone. Inputs are taken and outcomes delivered on the calling thread.
 *
 * @param <I> what comes in
 * @param <O> what goes out
 */
final class InOrder<I, O> implements AutoCloseable {
    private static final int PER_WORKER = 32;
    private static final long TICK_MILLISECONDS = 200;

    private record Ticket<O>(Future<O> outcome, long weight) {}

    private final ExecutorService workers;
    private final int most;
    private final long bound;
    private final Runnable tick;
    private final Deque<Ticket<O>> underWay = new ArrayDeque<>();
    private long weight;

    /**
     * @param count of workers
     * @param bound the weight that may be under way at once
     * @param tick called now and then while a delivery is waited for
     */
    InOrder(int count, long bound, Runnable tick) {
        this.workers =
                Executors.newFixedThreadPool(
                        count, Thread.ofPlatform().daemon().name("reader-", 1).factory());
        this.most = count * PER_WORKER;
        this.bound = bound;
        this.tick = tick;
    }

    /** Does the work on all inputs. What {@code deliver} throws ends it. */
    void run(
            Iterator<I> inputs,
            ToLongFunction<I> weighing,
            Function<I, O> work,
            Consumer<O> deliver) {
        while (inputs.hasNext()) {
            I input = inputs.next();
            long its = weighing.applyAsLong(input);
            while (!underWay.isEmpty()
                    && (underWay.size() >= most || weight + its > bound || isFirstDone())) {
                deliver.accept(takeFirst());
            }
            underWay.add(new Ticket<>(workers.submit(() -> work.apply(input)), its));
            weight += its;
        }
        while (!underWay.isEmpty()) {
            deliver.accept(takeFirst());
        }
    }

    private boolean isFirstDone() {
        return underWay.element().outcome().isDone();
    }

    private O takeFirst() {
        Ticket<O> first = underWay.element();
        while (true) {
            try {
                O outcome = first.outcome().get(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
                underWay.remove();
                weight -= first.weight();
                return outcome;
            } catch (TimeoutException _) {
                tick.run();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
