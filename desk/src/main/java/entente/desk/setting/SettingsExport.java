package entente.desk.setting;

import entente.desk.calendar.Feeds;
import entente.desk.download.Download;
import entente.desk.token.Token;
import entente.desk.token.Tokens;
import entente.desk.visit.Visitor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A visitor's own ways in, as files: none of their secrets is kept, so none is told. */
@Controller
public final class SettingsExport {
    private static final List<String> TOKENS =
            List.of("id,label,right,relation,until,used".split(","));
    private static final List<String> PASSKEYS = List.of("label,made,used".split(","));
    private static final List<String> FEEDS = List.of("relation,made".split(","));

    private final Tokens tokens;
    private final Passkeys passkeys;
    private final Feeds feeds;

    SettingsExport(Tokens tokens, Passkeys passkeys, Feeds feeds) {
        this.tokens = tokens;
        this.passkeys = passkeys;
        this.feeds = feeds;
    }

    /**
     * As a table or as JSON, by the ending.
     *
     * @throws ResponseStatusException for any other list
     */
    @GetMapping("/settings/export/{table}")
    public ResponseEntity<byte[]> export(@PathVariable String table, Visitor visitor) {
        long account = visitor.user().id();
        return switch (table.substring(0, Math.max(0, table.lastIndexOf('.')))) {
            case "tokens" ->
                    Download.listed(
                            "tokens",
                            table,
                            TOKENS,
                            tokens.of(account).stream().map(SettingsExport::cells).toList());
            case "passkeys" ->
                    Download.listed(
                            "passkeys",
                            table,
                            PASSKEYS,
                            passkeys.of(visitor.user()).stream()
                                    .map(SettingsExport::cells)
                                    .toList());
            case "feeds" ->
                    Download.listed(
                            "feeds",
                            table,
                            FEEDS,
                            feeds.of(account).stream().map(SettingsExport::cells).toList());
            default -> throw new NotThere();
        };
    }

    private static List<@Nullable Object> cells(Token token) {
        return Arrays.asList(
                token.id(),
                token.label(),
                token.right().word(),
                token.relation(),
                token.until(),
                token.used());
    }

    private static List<@Nullable Object> cells(Passkey passkey) {
        return Arrays.asList(passkey.label(), passkey.made(), passkey.used());
    }

    private static List<@Nullable Object> cells(Feeds.Feed feed) {
        return Arrays.asList(feed.relation(), feed.madeAt());
    }
}
