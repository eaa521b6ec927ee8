package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.Session;
import entente.exchange.Founded;
import entente.exchange.Home;
import entente.exchange.Node;
import entente.exchange.standing.Matter;
import entente.register.store.Location;
import entente.words.series.Standpoint;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What both sides agreed, and what one of them offers, apart from the register of this side alone.
 * Nothing where the register has no node, or its node no charter with the other side.
 */
public final class JointPart {
    private final Workplace at;
    private final Home home;

    public JointPart(Workplace at, Location register) {
        this.at = at;
        this.home = Home.of(register, at.shell().environment());
    }

    /** What the two have between them; null where they have no charter. */
    public @Nullable Between between(Relation relation) {
        return all(relation::equals).stream().findFirst().orElse(null);
    }

    /** What the node has with each other side. */
    public List<Between> all() {
        return all(_ -> true);
    }

    private List<Between> all(Predicate<Relation> which) {
        if (!Files.isDirectory(home.directory())) {
            return List.of();
        }
        try (Node node = Node.open(home, Clock.systemUTC())) {
            return node.relations().stream()
                    .map(Founded::peer)
                    .distinct()
                    .filter(peer -> which.test(new Relation(node.party(), peer)))
                    .map(peer -> Between.of(node, peer))
                    .toList();
        }
    }

    /** All that stands between two parties, as a sheet; empty for no charter, likewise below. */
    public String relation(Relation relation) {
        Between between = between(relation);
        return between == null ? "" : new JointSheet(at, Form.TABLE).of(between, between.matters());
    }

    /** What was put before the other side as that of a session. */
    public String session(Standpoint standpoint, Session session) {
        return some(standpoint, between -> between.of(standpoint, session));
    }

    /** The undertakings that have a commitment's very words. */
    public String commitment(Standpoint standpoint, Tracked tracked) {
        return some(standpoint, between -> between.of(tracked));
    }

    private String some(Standpoint standpoint, Function<Between, List<Matter>> which) {
        Between between = between(standpoint.chronicle().relation());
        if (between == null) {
            return "";
        }
        List<Matter> its = which.apply(between);
        return its.isEmpty()
                ? at.messages().say("joint.none") + "\n"
                : new JointSheet(at, Form.TABLE).of(between, its);
    }
}
