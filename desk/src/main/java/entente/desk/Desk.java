package entente.desk;

import entente.desk.door.Admission;
import entente.desk.door.Links;
import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.inbox.ReportReader;
import entente.desk.own.Own;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.desk.tls.Tls;
import entente.reader.Reading;
import entente.register.Register;
import entente.register.store.Annex;
import java.net.Inet6Address;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A desk that is up: pages, login and all, until it is closed. */
public final class Desk implements AutoCloseable {
    /** The name of the account that the first start makes. */
    public static final String FIRST = "administrator";

    private static final Duration FIRST_LINK = Duration.ofHours(24);

    private final DeskOptions options;
    private final ConfigurableApplicationContext context;
    private final Register register;
    private final Annex own;

    private Desk(
            DeskOptions options,
            ConfigurableApplicationContext context,
            Register register,
            Annex own) {
        this.options = options;
        this.context = context;
        this.register = register;
        this.own = own;
    }

    /**
     * Starts a desk; when it returns, pages are served.
     *
     * @param reader reads what is dropped into the inbox; made when there is something to read
     * @throws entente.register.Trouble when the register cannot be used
     * @throws entente.desk.tls.TlsFault when the files make no seal
     */
    public static Desk start(DeskOptions options, Supplier<Function<byte[], Reading>> reader) {
        Tls tls = options.premises().tls();
        if (tls != null) {
            tls.check();
        }
        // What is logged before Spring says how is held back.
        LoggingSystem.get(Desk.class.getClassLoader()).beforeInitialize();
        Clock clock = Clock.systemUTC();
        Register register =
                Register.open(options.register(), true, clock, FIRST, options.program());
        try {
            Annex own = Own.open(options.register());
            try {
                return new Desk(
                        options, spring(options, reader, register, own, clock), register, own);
            } catch (RuntimeException e) {
                own.close();
                throw e;
            }
        } catch (RuntimeException e) {
            register.close();
            throw e;
        }
    }

    /** Where it is found: "http://localhost:8700/", or the public address that it was told. */
    public String address() {
        URI told = options.premises().publicUrl();
        if (told != null) {
            return told.getScheme() + "://" + told.getAuthority() + "/";
        }
        String host =
                options.address().isLoopbackAddress()
                        ? "localhost"
                        : options.address() instanceof Inet6Address
                                ? "[" + options.address().getHostAddress() + "]"
                                : options.address().getHostAddress();
        String scheme = options.premises().tls() == null ? "http" : "https";
        return scheme + "://" + host + ":" + port() + "/";
    }

    public int port() {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : options.port();
    }

    /**
     * The link that lets the first administrator in, once; empty where there is an account that can
     * come in by itself, or whoever sits here comes in anyway.
     */
    public Optional<String> firstLink() {
        Users users = context.getBean(Users.class);
        if (options.open() || !users.isEmpty()) {
            return Optional.empty();
        }
        User first = first(users);
        return Optional.of(
                address() + "enter/" + context.getBean(Links.class).make(first.id(), FIRST_LINK));
    }

    public Register register() {
        return register;
    }

    /** A bean, for tests and for what starts the desk. */
    public <T> T part(Class<T> kind) {
        return context.getBean(kind);
    }

    /** Ends what is being answered, then lets go of the register. */
    @Override
    public void close() {
        context.close();
        own.close();
        register.close();
    }

    private static ConfigurableApplicationContext spring(
            DeskOptions options,
            Supplier<Function<byte[], Reading>> reader,
            Register register,
            Annex own,
            Clock clock) {
        SpringApplication application = new SpringApplication(Wiring.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(options));
        application.addInitializers(
                context -> {
                    if (context instanceof GenericApplicationContext generic) {
                        generic.registerBean(DeskOptions.class, () -> options);
                        generic.registerBean(Premises.class, options::premises);
                        generic.registerBean(Register.class, () -> register);
                        generic.registerBean(Annex.class, () -> own);
                        generic.registerBean(Clock.class, () -> clock);
                        generic.registerBean(ReportReader.class, () -> new ReportReader(reader));
                        generic.registerBean(
                                Admission.class,
                                () -> new Admission(options.open() ? FIRST : null));
                    }
                });
        ConfigurableApplicationContext context = application.run();
        Users users = context.getBean(Users.class);
        if (options.open() && users.find(FIRST).isEmpty()) {
            first(users);
        }
        return context;
    }

    private static User first(Users users) {
        return users.make(
                FIRST,
                FIRST,
                List.of(Grant.everywhere(Right.ADMINISTRATOR), Grant.everywhere(Right.HEAD)));
    }

    private static Map<String, Object> properties(DeskOptions options) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", options.port());
        properties.put("server.address", options.address().getHostAddress());
        Premises premises = options.premises();
        if (premises.tls() != null) {
            properties.putAll(premises.tls().settings());
        }
        properties.put(
                "server.forward-headers-strategy", premises.proxy() == null ? "none" : "native");
        if (premises.proxy() != null) {
            properties.put("server.tomcat.remoteip.remote-ip-header", "X-Forwarded-For");
            properties.put("server.tomcat.remoteip.protocol-header", "X-Forwarded-Proto");
            properties.put(
                    "server.tomcat.remoteip.internal-proxies", Pattern.quote(premises.proxy()));
        }
        if (premises.jsonLog()) {
            properties.put("logging.config", "classpath:entente/desk/journal/json.xml");
        }
        return properties;
    }
}
