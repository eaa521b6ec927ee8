package entente.cli.agree;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.domain.Party;
import entente.domain.follow.Saying;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.Session;
import entente.exchange.Home;
import entente.exchange.Node;
import entente.exchange.Proposal;
import entente.exchange.Undertaking;
import entente.exchange.standing.Matter;
import entente.exchange.standing.Offer;
import entente.register.store.Location;
import entente.words.Plain;
import entente.words.series.Standpoint;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What both sides agreed, and what one of them offers, apart from the register of this side alone.
 * Empty where the register has no node, or its node no charter with the other side.
 */
public final class JointPart {
    private final Workplace at;
    private final Home home;

    public JointPart(Workplace at, Location register) {
        this.at = at;
        this.home = Home.of(register, at.shell().environment());
    }

    /** All that stands between two parties. */
    public String relation(Relation relation) {
        return of(relation, node -> new JointSheet(at, Form.TABLE).of(node, peer(node, relation)));
    }

    /** What was put before the other side as that of a session. */
    public String session(Standpoint standpoint, Session session) {
        String place = new SessionText(standpoint, session).place();
        return some(
                standpoint.chronicle().relation(),
                matter -> matter.subject().text().startsWith(place));
    }

    /** The undertakings that have a commitment's very words. */
    public String commitment(Standpoint standpoint, Tracked tracked) {
        Set<String> words =
                tracked.sayings().stream()
                        .map(JointPart::words)
                        .collect(Collectors.toUnmodifiableSet());
        return some(
                standpoint.chronicle().relation(),
                matter -> undertakings(matter).anyMatch(one -> says(one, words)));
    }

    private static String words(Saying saying) {
        return Plain.line(saying.words().evidence().quote());
    }

    /** Those that a subject stands for: a text's own subject stands for none of them. */
    private static Stream<Undertaking> undertakings(Matter matter) {
        String subject = matter.subject().text();
        String name = subject.substring(subject.indexOf('#') + 1);
        return Stream.concat(
                        Stream.ofNullable(matter.text()),
                        matter.offers().stream().map(Offer::said).filter(Objects::nonNull))
                .map(Proposal::text)
                .filter(Objects::nonNull)
                .flatMap(text -> text.commitments().stream())
                .filter(undertaking -> undertaking.name().equals(name));
    }

    private static boolean says(Undertaking undertaking, Set<String> words) {
        return undertaking.words().values().stream().map(Plain::line).anyMatch(words::contains);
    }

    private String some(Relation relation, Predicate<Matter> which) {
        return of(
                relation,
                node -> {
                    Party peer = peer(node, relation);
                    List<Matter> its = node.standing(peer).stream().filter(which).toList();
                    return its.isEmpty()
                            ? at.messages().say("joint.none") + "\n"
                            : new JointSheet(at, Form.TABLE).of(node, peer, its);
                });
    }

    private String of(Relation relation, Function<Node, String> told) {
        if (!Files.isDirectory(home.directory())) {
            return "";
        }
        try (Node node = Node.open(home, Clock.systemUTC())) {
            return node.relations().stream()
                            .anyMatch(
                                    one -> relation.equals(new Relation(node.party(), one.peer())))
                    ? told.apply(node)
                    : "";
        }
    }

    private static Party peer(Node node, Relation relation) {
        return relation.other(node.party());
    }
}
