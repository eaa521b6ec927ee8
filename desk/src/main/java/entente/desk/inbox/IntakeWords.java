package entente.desk.inbox;

import entente.domain.Findings;
import entente.domain.relation.Relation;
import entente.register.account.Scope;
import entente.register.filing.Outcome;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Words what came of a file. */
record IntakeWords(Wording wording) {
    /**
     * @param shown the file's name as the visitor knows it
     * @param own relations that may be named to them
     */
    Received of(String shown, Findings findings, Outcome outcome, Scope own) {
        String state =
                switch (outcome) {
                    case Outcome.New _ -> "new";
                    case Outcome.Known _ -> "known";
                    case Outcome.ReadAnew _ -> "anew";
                };
        String title = Objects.requireNonNullElse(findings.report().title(), "");
        return new Received(
                shown,
                state,
                sentence(findings, outcome, own),
                outcome.report().sha256(),
                Plain.line(title),
                findings.report().language());
    }

    private String sentence(Findings findings, Outcome outcome, Scope own) {
        return switch (outcome) {
            case Outcome.New(var _, var _, var _, List<Relation> relations) ->
                    found(findings, relations.stream().filter(own::admits).toList());
            case Outcome.Known _ -> messages().say("inbox.known");
            case Outcome.ReadAnew anew ->
                    messages()
                            .say(
                                    "inbox.anew",
                                    number(anew.difference().added().size()),
                                    number(anew.difference().gone().size()),
                                    number(anew.difference().changed().size()));
        };
    }

    private String found(Findings findings, List<Relation> relations) {
        String count = number(findings.all().size());
        return relations.isEmpty()
                ? messages().say("inbox.new.nobody", count)
                : messages().say("inbox.new", count, names(relations));
    }

    /** Why a file is not the visitor's to file. */
    String foreign(Collection<Relation> relations) {
        return relations.isEmpty()
                ? messages().say("inbox.nobody")
                : messages().say("inbox.foreign", names(relations));
    }

    private String names(Collection<Relation> relations) {
        return relations.stream()
                .map(each -> wording.relation(List.of(each.first(), each.second())))
                .collect(Collectors.joining(", "));
    }

    private String number(long count) {
        return messages().number(count);
    }

    private Messages messages() {
        return wording.messages();
    }
}
