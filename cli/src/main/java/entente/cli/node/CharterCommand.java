package entente.cli.node;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.care.Places;
import entente.cli.terminal.Exit;
import entente.exchange.Card;
import entente.exchange.Node;
import entente.ledger.Bytes;
import entente.ledger.Malformed;
import entente.words.typed.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente node charter CARD}: founds the relation with the side whose card it is. */
@Command(name = "charter", sortOptions = false)
final class CharterCommand implements Task {
    private final Workplace at;

    @Parameters(paramLabel = "CARD", descriptionKey = "charter.card")
    private String file = "";

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "form", order = 1)
    private Form form = Form.TABLE;

    @Mixin private NodeOptions options = new NodeOptions();

    CharterCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Card card = card(Places.file("CARD", file));
        try (Node node = options.open(at)) {
            NodeSheet sheet = new NodeSheet(at, form);
            sheet.charter(node, node.found(card));
            at.screen().print(sheet.toString());
        }
        return Exit.DONE;
    }

    private static Card card(Path from) {
        try (InputStream in = Files.newInputStream(from)) {
            return Card.parse(Bytes.owning(in.readNBytes(Card.LIMIT + 2)));
        } catch (IOException e) {
            throw Mistake.given("card.unreadable", from.toString());
        } catch (Malformed e) {
            throw Mistake.given(
                    "card", from.toString(), Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }
}
