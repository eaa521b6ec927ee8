package entente.cli.search;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.care.Gauge;
import entente.cli.register.RegisterOptions;
import entente.cli.terminal.Exit;
import entente.domain.Area;
import entente.domain.Word;
import entente.register.Register;
import entente.register.search.HitKind;
import entente.register.search.Hits;
import entente.register.search.SearchQuestion;
import entente.register.search.Statuses;
import entente.words.typed.Mistake;
import entente.words.typed.Typed;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente search WORDS}: where the register holds them. */
@Command(name = "search", sortOptions = false)
public final class SearchCommand implements Task {
    private final Workplace at;

    @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "search.words")
    private List<String> words = List.of();

    @Option(
            names = "--relation",
            paramLabel = "RELATION",
            descriptionKey = "search.relation",
            order = 1)
    private @Nullable String relation;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "search.kind", order = 2)
    private List<String> kinds = List.of();

    @Option(names = "--area", paramLabel = "AREA", descriptionKey = "search.area", order = 3)
    private @Nullable String area;

    @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "search.status", order = 4)
    private @Nullable String status;

    @Option(names = "--body", paramLabel = "BODY", descriptionKey = "search.body", order = 5)
    private @Nullable String body;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "search.from", order = 6)
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "search.to", order = 7)
    private @Nullable String to;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "search.limit", order = 8)
    private String limit = "20";

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "show.format", order = 9)
    private Form form = Form.TABLE;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public SearchCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        SearchQuestion question = question();
        try (Register opened = register.open(at)) {
            if (body != null) {
                question = question.carriedBy(opened.findBody(body).id());
            }
            Hits hits = opened.search(question, new Gauge(at, "search"));
            at.screen()
                    .print(
                            switch (form) {
                                case TABLE ->
                                        new HitSheet(at.messages(), at.palette(), at.width())
                                                .of(hits);
                                case JSON -> HitJson.lines(hits);
                            });
            if (!hits.upToDate()) {
                at.screen().tell(at.messages().say("search.behind"));
            }
        }
        return Exit.DONE;
    }

    private SearchQuestion question() {
        SearchQuestion question =
                SearchQuestion.of(String.join(" ", words))
                        .most(Typed.number("--limit", limit, 1, SearchQuestion.MOST))
                        .between(day("--from", from), day("--to", to));
        if (relation != null) {
            question = question.in(Typed.relation(relation));
        }
        if (area != null) {
            question = question.on(word("--area", Area.class, area));
        }
        if (status != null) {
            question = question.standing(status(status));
        }
        return kinds.isEmpty() ? question : question.only(kinds().toArray(HitKind[]::new));
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed) {
        return typed == null ? null : Typed.date(field, typed);
    }

    private Set<HitKind> kinds() {
        return kinds.stream()
                .flatMap(several -> Stream.of(several.split(",", -1)))
                .map(kind -> word("--kind", HitKind.class, kind))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HitKind.class)));
    }

    private static <E extends Enum<E> & Word> E word(
            String field, Class<E> vocabulary, String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(vocabulary.getEnumConstants())
                .filter(term -> term.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                Mistake.typed(
                                        "word",
                                        typed,
                                        field,
                                        Stream.of(vocabulary.getEnumConstants())
                                                .map(Word::word)
                                                .collect(Collectors.joining(", "))));
    }

    private static String status(String typed) {
        String word = typed.strip().toLowerCase(Locale.ROOT);
        if (!Statuses.words().contains(word)) {
            throw Mistake.typed("word", typed, "--status", String.join(", ", Statuses.words()));
        }
        return word;
    }
}
