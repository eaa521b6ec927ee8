package entente.cli.agree;

import entente.domain.Party;
import entente.exchange.Node;
import entente.exchange.standing.Matter;
import entente.ledger.Malformed;
import entente.ledger.deed.Subject;
import entente.words.typed.Mistake;
import java.util.List;

/** Subjects as people type them: whole, or so much of one that it can be no other. */
final class Subjects {
    private Subjects() {}

    /** One on which something stands or is proposed. */
    static Subject find(Node node, Party peer, String typed) {
        List<Subject> all = node.standing(peer).stream().map(Matter::subject).toList();
        String words = typed.strip();
        if (all.stream().anyMatch(subject -> subject.text().equals(words))) {
            return new Subject(words);
        }
        List<Subject> found =
                all.stream()
                        .filter(
                                subject ->
                                        subject.text().endsWith(words)
                                                || subject.text().startsWith(words + "/"))
                        .toList();
        if (found.size() != 1) {
            throw Mistake.typed(
                    found.isEmpty() ? "subject.none" : "subject.several",
                    words,
                    String.join(", ", all.stream().map(Subject::text).toList()));
        }
        return found.getFirst();
    }

    /** A new one. */
    static Subject made(String typed) {
        try {
            return new Subject(typed.strip());
        } catch (Malformed e) {
            throw Mistake.typed("subject", typed);
        }
    }
}
