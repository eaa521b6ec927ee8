package entente.desk.setting;

import entente.desk.door.User;
import entente.desk.door.Users;
import entente.desk.download.Download;
import entente.desk.right.Grant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who may use this desk, as a file; nothing that lets anybody in. */
@Controller
public final class AccountsExport {
    private static final List<String> COLUMNS =
            List.of("account,shown,language,state,rights".split(","));

    private final Users users;

    AccountsExport(Users users) {
        this.users = users;
    }

    /** As a table or as JSON, by the ending. */
    @GetMapping("/settings/accounts/export/{table}")
    public ResponseEntity<byte[]> export(@PathVariable String table) {
        return Download.listed(
                "accounts",
                table,
                COLUMNS,
                users.all().stream().map(AccountsExport::cells).toList());
    }

    private static List<@Nullable Object> cells(User user) {
        return Arrays.asList(
                user.name(),
                user.shown(),
                user.language(),
                user.closed() ? "closed" : "open",
                user.standing().grants().stream()
                        .map(Grant::written)
                        .collect(Collectors.joining("; ")));
    }
}
