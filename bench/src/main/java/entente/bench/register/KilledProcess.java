package entente.bench.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A {@link KilledWriter} in a process of its own, warm and waiting for its order. */
final class KilledProcess {
    private static final int PATIENCE = 100;

    private final Process process;
    private final Thread listener;
    private final List<String> said = new ArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    /**
     * @param classes how the machine finds its classes sooner: an option of its own
     */
    KilledProcess(String classes) {
        try {
            process =
                    new ProcessBuilder(
                                    ProcessHandle.current().info().command().orElse("java"),
                                    "-XX:TieredStopAtLevel=1",
                                    "-XX:+UseSerialGC",
                                    "-Xshare:auto",
                                    "-Xlog:disable",
                                    classes,
                                    "-Xmx256m",
                                    "-Dslf4j.internal.verbosity=ERROR",
                                    "-Dslf4j.provider=org.slf4j.nop.NOPServiceProvider",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    KilledWriter.class.getName())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener = Thread.ofPlatform().daemon().start(this::listen);
    }

    /** Has it begin; returns as it does, or once its register is open. */
    void order(String task, long seed, String place, boolean untilOpen)
            throws InterruptedException, IOException {
        ready.await();
        process.outputWriter().write(task + " " + seed + " " + place + "\n");
        process.outputWriter().flush();
        if (untilOpen) {
            open.await();
        }
    }

    /** Until it has said so many lines, or ended. */
    void await(int lines) throws InterruptedException {
        synchronized (said) {
            while (said.size() < lines && listener.isAlive()) {
                said.wait(PATIENCE);
            }
        }
    }

    /** SIGKILL; what it had said by then. */
    List<String> kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        return heard();
    }

    /** What it said until it ended by itself. */
    List<String> heard() throws InterruptedException {
        listener.join();
        process.waitFor();
        return said;
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                switch (line) {
                    case "ready" -> ready.countDown();
                    case "open" -> open.countDown();
                    default -> {
                        synchronized (said) {
                            said.add(line);
                            said.notifyAll();
                        }
                    }
                }
            }
        } catch (IOException _) {
            // It was killed while it spoke; a line that was cut off was not said.
        } finally {
            ready.countDown();
            open.countDown();
        }
    }
}
