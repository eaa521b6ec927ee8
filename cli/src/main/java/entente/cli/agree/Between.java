package entente.cli.agree;

import entente.domain.Party;
import entente.domain.follow.Saying;
import entente.domain.follow.Tracked;
import entente.domain.relation.Relation;
import entente.domain.series.Session;
import entente.exchange.Node;
import entente.exchange.standing.Matter;
import entente.words.Plain;
import entente.words.series.Standpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two sides have between them, as the node of one of them holds it.
 *
 * @param line the joint state as a checkpoint tells it
 */
public record Between(Party own, Party peer, List<Matter> matters, String line) {
    public Between {
        matters = List.copyOf(matters);
    }

    static Between of(Node node, Party peer) {
        return new Between(node.party(), peer, node.standing(peer), node.line(peer));
    }

    public Relation relation() {
        return new Relation(own, peer);
    }

    /** What was put before the other side as that of a session. */
    public List<Matter> of(Standpoint standpoint, Session session) {
        String place = new SessionText(standpoint, session).place();
        return matters.stream()
                .filter(matter -> matter.subject().text().startsWith(place))
                .toList();
    }

    /** The undertakings that have a commitment's very words. */
    public List<Matter> of(Tracked tracked) {
        Set<String> words =
                tracked.sayings().stream().map(Between::words).collect(Collectors.toSet());
        return matters.stream()
                .filter(
                        matter ->
                                Promised.all(matter)
                                        .anyMatch(one -> Promised.says(one.undertaking(), words)))
                .toList();
    }

    private static String words(Saying saying) {
        return Plain.line(saying.words().evidence().quote());
    }

    /** Undertakings that stand, or may come to, and are due by that day; the earliest first. */
    public List<Promised> due(LocalDate last) {
        return matters.stream()
                .map(Promised::of)
                .filter(Objects::nonNull)
                .filter(one -> one.isOpen() && !one.last().isAfter(last))
                .sorted()
                .toList();
    }
}
