package entente.cli.focal;

import entente.cli.Workplace;
import picocli.CommandLine.Command;

/** {@code entente body list}: the same as {@code entente body}. */
@Command(name = "list", sortOptions = false)
final class ListBodiesCommand extends Bodies {
    ListBodiesCommand(Workplace at) {
        super(at);
    }
}
