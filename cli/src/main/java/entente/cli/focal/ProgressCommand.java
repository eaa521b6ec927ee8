package entente.cli.focal;

import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.log.Entered;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.relation.Relation;
import entente.register.Register;
import entente.register.Trouble;
import entente.register.account.Scope;
import entente.words.decide.Carriers;
import entente.words.decide.Followed;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente report COMMITMENT}: progress, told by a body or by the desk for it. */
@Command(name = "report", sortOptions = false)
public final class ProgressCommand implements Task {
    private static final String COMPLETION = "--completion";
    private static final String ON = "--on";

    private final Workplace at;

    @Parameters(paramLabel = "COMMITMENT", descriptionKey = "commitment.name")
    private String commitment = "";

    @Option(names = COMPLETION, paramLabel = "HOW-FAR", required = true, order = 1)
    private String completion = "";

    @Option(names = "--evidence", paramLabel = "FILE|TEXT", order = 2)
    private List<String> evidence = List.of();

    @Option(names = "--body", paramLabel = "BODY", order = 3)
    private @Nullable String body;

    @Option(names = ON, paramLabel = "DATE", order = 4)
    private @Nullable String on;

    @Mixin private RegisterOptions options = new RegisterOptions();

    public ProgressCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Completion reached = completion(completion);
        LocalDate day = on == null ? null : Typed.date(ON, on);
        ProgressEvidence given = ProgressEvidence.of(evidence, at.shell().in());
        if (reached.needsEvidence() && given.none()) {
            throw new Trouble(Trouble.Kind.NEEDS_EVIDENCE, reached.word());
        }
        try (Register register = options.open(at)) {
            Followed followed = Followed.find(register.seen(Scope.ALL), commitment);
            Relation relation = followed.relation();
            String teller =
                    body == null
                            ? null
                            : new Carriers(register.seen(Scope.ALL), relation).find(body).id();
            LocalDate today = register.today(relation);
            new Entered(at, register)
                    .write(
                            new Decision.Tell(
                                    relation,
                                    followed.id(),
                                    teller,
                                    reached,
                                    given.words(),
                                    given.keptIn(register),
                                    day == null ? today : notAfter(today, day)));
            return Exit.DONE;
        }
    }

    private static LocalDate notAfter(LocalDate today, LocalDate day) {
        if (day.isAfter(today)) {
            throw Mistake.typed("date.future", day.toString(), ON, today.toString());
        }
        return day;
    }

    private static Completion completion(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Completion.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.typed(
                                        "choice",
                                        typed,
                                        COMPLETION,
                                        Stream.of(Completion.values())
                                                .map(Completion::word)
                                                .collect(Collectors.joining(", "))));
    }
}
