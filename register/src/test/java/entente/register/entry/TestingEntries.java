package entente.register.entry;

import entente.domain.Area;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.Party;
import entente.domain.Statement;
import entente.domain.StatementAct;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.decision.Decision;
import entente.domain.follow.Completion;
import entente.domain.follow.Policy;
import entente.domain.relation.FindingId;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.series.Basis;
import entente.domain.series.HostRule;
import entente.domain.series.MechanismId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries of every kind, made by chance. */
final class TestingEntries {
    private static final List<String> WORDS =
            List.of("", "agreed", "Đồng Đăng", "ບໍ່ມີ", "\"\\\n\t\u0001", "𝔏 😀", "  ", "a: {}");

    private final Random chance;
    private final List<Supplier<Decision>> decisions =
            List.of(
                    () -> new Decision.Accept(report(), some(this::finding)),
                    () -> new Decision.Reject(report(), finding(), word()),
                    () -> new Decision.Correct(report(), finding(), statement()),
                    () -> new Decision.Add(report(), statement()),
                    () -> new Decision.Split(report(), finding(), several(this::statement)),
                    () -> new Decision.Merge(relation(), several(this::finding)),
                    () -> new Decision.Part(relation(), finding(), finding()),
                    () -> new Decision.Confirm(relation(), finding(), word()),
                    () -> new Decision.Dismiss(relation(), finding(), word(), word()),
                    () ->
                            new Decision.Assign(
                                    relation(), finding(), some(this::word), maybe(this::word)),
                    this::tell,
                    () -> new Decision.SetCadence(relation(), mechanism(), maybe(this::number)),
                    () -> new Decision.SetHostRule(relation(), mechanism(), maybe(this::host)),
                    () -> new Decision.SetZone(relation(), ZoneId.of("Asia/Ho_Chi_Minh")),
                    () -> new Decision.SetPolicy(relation(), new Policy(percent())),
                    () -> new Decision.JoinNames(relation(), party(), word(), word(), word()),
                    () -> new Decision.PartNames(relation(), party(), word(), word(), word()),
                    () -> new Decision.Define(body()));

    TestingEntries(Random chance) {
        this.chance = chance;
    }

    /**
     * @param findings those that the entry carries in a blob
     */
    record Carrying(Entry entry, List<Finding> findings) {}

    Carrying next() {
        return switch (chance.nextInt(decisions.size() + 3)) {
            case 0 ->
                    bare(
                            new Entry.Filed(
                                    report(), word(), word(), address(), some(this::relation)));
            case 1 -> bare(new Entry.Undone(chance.nextLong(1L << 50), some(this::relation)));
            case 2 ->
                    bare(
                            new Entry.Erased(
                                    some(() -> chance.nextLong(1L << 50)),
                                    some(this::address),
                                    word(),
                                    some(this::relation)));
            default -> ruled(decisions.get(chance.nextInt(decisions.size())).get());
        };
    }

    Instant instant() {
        return Instant.ofEpochMilli(chance.nextLong(4_000_000_000_000L));
    }

    private Carrying ruled(Decision decision) {
        List<Finding> carried =
                switch (decision) {
                    case Decision.Correct correct -> List.of(correct.corrected());
                    case Decision.Add add -> List.of(add.added());
                    case Decision.Split split -> split.pieces();
                    default -> List.of();
                };
        return new Carrying(
                new Entry.Ruled(
                        decision,
                        carried.isEmpty() ? null : address(),
                        some(this::relation),
                        maybe(() -> new Entry.Instead(number(), word(), instant()))),
                carried);
    }

    private static Carrying bare(Entry entry) {
        return new Carrying(entry, List.of());
    }

    private Decision tell() {
        return new Decision.Tell(
                relation(),
                finding(),
                maybe(this::word),
                any(Completion.values()),
                "Quyết định " + word(),
                maybe(this::report),
                LocalDate.ofEpochDay(chance.nextInt(40_000)));
    }

    private Finding statement() {
        return new Statement(
                "s" + number(),
                any(StatementAct.values()),
                List.of(party()),
                List.of(any(Area.values())),
                List.of(new Evidence(3, 7, "said")),
                "officer");
    }

    private Body body() {
        return new Body(
                "vnm-" + number(),
                party(),
                any(BodyKind.values()),
                Map.of("vi", word(), "lo", word()));
    }

    private HostRule host() {
        return chance.nextBoolean()
                ? new HostRule.Alternating(Basis.SET)
                : new HostRule.Fixed(party(), Basis.SET);
    }

    private MechanismId mechanism() {
        return new MechanismId(any(MechanismKind.values()), maybe(() -> any(Level.values())));
    }

    private Relation relation() {
        return Relation.parse(any("LAO-VNM", "KHM-VNM", "BRA-IND"));
    }

    private Party party() {
        return new Party(any("VNM", "LAO", "KGZ"));
    }

    private FindingId finding() {
        String digits = Long.toString(chance.nextLong(1L << 62), 32);
        return new FindingId(any("c-", "m-", "s-") + "0".repeat(13 - digits.length()) + digits);
    }

    private ReportId report() {
        return new ReportId(address());
    }

    private String address() {
        byte[] bytes = new byte[32];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private int percent() {
        return 1 + chance.nextInt(101);
    }

    private int number() {
        return 1 + chance.nextInt(400);
    }

    private String word() {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }

    @SafeVarargs
    private <T> T any(T... all) {
        return all[chance.nextInt(all.length)];
    }

    private <T> @Nullable T maybe(Supplier<T> one) {
        return chance.nextBoolean() ? one.get() : null;
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(chance.nextInt(4)).toList();
    }

    private <T> List<T> several(Supplier<T> one) {
        return IntStream.range(0, 2 + chance.nextInt(3)).mapToObj(_ -> one.get()).toList();
    }
}
