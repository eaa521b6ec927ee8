package entente.cli.desk;

import entente.cli.Task;
import entente.cli.Version;
import entente.cli.Workplace;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.desk.Desk;
import entente.desk.DeskOptions;
import entente.desk.tls.TlsFault;
import entente.register.store.Location;
import entente.words.typed.Mistake;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente desk}: pages for people, until the process is asked to end. */
@Command(name = "desk", sortOptions = false)
public final class DeskCommand implements Task {
    private static final int MOST = 65_535;

    private final Workplace at;

    @Option(names = "--samples", order = 1)
    private boolean samples;

    /** Looks at the pages and ends: what the launcher's cache of classes is made by. */
    @Option(names = "--rehearse", hidden = true)
    private boolean rehearse;

    @Option(names = "--port", paramLabel = "NUMBER", order = 2)
    private int port = 8700;

    @Option(names = "--address", paramLabel = "ADDRESS", order = 3)
    private @Nullable String address;

    @Mixin private PremisesOptions premises = new PremisesOptions();

    @Mixin private RegisterOptions register = new RegisterOptions();

    public DeskCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        if (port < 0 || port > MOST) {
            throw Mistake.typed("port", String.valueOf(port));
        }
        InetAddress listening = listening();
        if (samples && !listening.isLoopbackAddress()) {
            throw Mistake.typed("desk-samples", String.valueOf(address));
        }
        Samples shown = new Samples(at);
        Location location = samples ? shown.location(register) : register.location(at.shell());
        // Whatever logs from here on does so as the desk wants it.
        System.setProperty("slf4j.provider", "ch.qos.logback.classic.spi.LogbackServiceProvider");
        DeskOptions options =
                new DeskOptions(
                        location,
                        listening,
                        port,
                        samples && Samples.isOwn(location),
                        Version.line(),
                        premises.premises(at.shell()));
        Desk desk = started(options);
        if (rehearse) {
            Looker.look(desk.address());
            desk.close();
            return Exit.DONE;
        }
        Thread closing = new Thread(desk::close, "closing");
        Runtime.getRuntime().addShutdownHook(closing);
        if (samples) {
            shown.fill(desk.register());
        }
        at.screen().tell(at.messages().say("desk.up", desk.address()));
        desk.firstLink().ifPresent(link -> at.screen().tell(at.messages().say("desk.link", link)));
        at.screen().tell(at.messages().say("desk.stop"));
        await();
        return Exit.DONE;
    }

    private Desk started(DeskOptions options) {
        try {
            return Desk.start(options, at.reader());
        } catch (TlsFault fault) {
            throw mistake(fault);
        }
    }

    private static Mistake mistake(TlsFault fault) {
        String file = String.valueOf(fault.file());
        return switch (fault.kind()) {
            case UNREADABLE -> Mistake.given("tls.unreadable", file);
            case NO_CERTIFICATE -> Mistake.given("tls.no-certificate", file);
            case NO_KEY -> Mistake.given("tls.no-key", file);
            case MISMATCH -> Mistake.given("tls.mismatch", file);
            case OUT_OF_DATE -> Mistake.given("tls.out-of-date", file);
        };
    }

    private InetAddress listening() {
        try {
            return address == null
                    ? InetAddress.getLoopbackAddress()
                    : InetAddress.getByName(address);
        } catch (UnknownHostException _) {
            throw Mistake.typed("address", String.valueOf(address));
        }
    }

    private static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
