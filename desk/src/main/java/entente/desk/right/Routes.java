package entente.desk.right;

import static entente.desk.right.Right.ADMINISTRATOR;
import static entente.desk.right.Right.BODY;
import static entente.desk.right.Right.HEAD;
import static entente.desk.right.Right.OFFICER;
import static entente.desk.right.Right.READER;

import java.util.List;

/**
 * Every route of the desk and what it asks for. What is not here is refused, and a test holds the
 * table against the handlers that there are, so that no page is forgotten on either side.
 */
public final class Routes {
    private static final Need OPEN = new Need.Nothing();
    private static final Need LOGIN = new Need.Login();
    private static final Need ANY_READER = new Need.Somewhere(READER);
    private static final Need ANY_OFFICER = new Need.Somewhere(OFFICER);
    private static final Need THIS_READER = new Need.Here(READER);
    private static final Need THIS_OFFICER = new Need.Here(OFFICER);
    private static final Need THIS_HEAD = new Need.Here(HEAD);
    private static final Need CARRIER = new Need.Somewhere(BODY);
    private static final Need ADMIN = new Need.Somewhere(ADMINISTRATOR);

    public static final List<Route> ALL =
            List.of(
                    // Coming in
                    get("/login", OPEN),
                    post("/login", OPEN),
                    get("/enter/{secret}", OPEN),
                    post("/enter/{secret}", OPEN),
                    post("/logout", LOGIN),
                    post("/webauthn/authenticate/options", OPEN),
                    post("/login/webauthn", OPEN),
                    post("/webauthn/register/options", LOGIN),
                    post("/webauthn/register", LOGIN),
                    post("/language", OPEN),
                    get("/assets/**", OPEN),
                    get("/webjars/**", OPEN),
                    get("/health", OPEN),

                    // Reading
                    get("/", LOGIN),
                    get("/relations", ANY_READER),
                    get("/export/{table}", ANY_READER),
                    get("/relations/{relation}", THIS_READER),
                    get("/relations/{relation}/sessions/**", THIS_READER),
                    get("/relations/{relation}/commitments", THIS_READER),
                    get("/relations/{relation}/commitments/{commitment}", THIS_READER),
                    get("/relations/{relation}/export/{table}", THIS_READER),
                    get("/relations/{relation}/papers", THIS_READER),
                    get("/relations/{relation}/papers/file", THIS_READER),
                    get("/relations/{relation}/papers/private", THIS_OFFICER),
                    get("/due", ANY_READER),
                    get("/due/export/{table}", ANY_READER),
                    get("/calendar", ANY_READER),
                    get("/bodies", ANY_READER),
                    get("/bodies/{body}", ANY_READER),
                    get("/people", ANY_READER),
                    get("/agreements", ANY_READER),
                    get("/search", ANY_READER),
                    get("/search/suggestions", ANY_READER),
                    get("/search/export/{table}", ANY_READER),
                    get("/reports/{report}", ANY_READER),
                    get("/reports/{report}/original", ANY_READER),
                    get("/reports/{report}/export/{table}", ANY_READER),

                    // Calendars of programs, which bring no login but a secret address
                    get("/feeds/{secret}", OPEN),
                    post("/calendar/feeds", ANY_READER),
                    post("/calendar/feeds/{feed}/end", ANY_READER),

                    // Filing and deciding
                    get("/inbox", ANY_OFFICER),
                    get("/inbox/export/{table}", ANY_OFFICER),
                    post("/inbox/files", ANY_OFFICER),
                    post("/inbox/text", ANY_OFFICER),
                    post("/reports/{report}/accept", ANY_OFFICER),
                    post("/reports/{report}/findings", ANY_OFFICER),
                    get("/reports/{report}/findings/new", ANY_OFFICER),
                    get("/reports/{report}/findings/{finding}/edit", ANY_OFFICER),
                    post("/reports/{report}/findings/{finding}/accept", ANY_OFFICER),
                    post("/reports/{report}/findings/{finding}/reject", ANY_OFFICER),
                    post("/reports/{report}/findings/{finding}/correct", ANY_OFFICER),
                    post("/reports/{report}/findings/{finding}/split", ANY_OFFICER),
                    post("/reports/{report}/findings/{finding}/merge", ANY_OFFICER),
                    post("/log/{position}/undo", ANY_OFFICER),
                    get("/log", ANY_OFFICER),
                    get("/log/export/{table}", ANY_OFFICER),

                    // Following
                    get("/follow", ANY_OFFICER),
                    post("/relations/{relation}/commitments/{commitment}/confirm", THIS_OFFICER),
                    post("/relations/{relation}/commitments/{commitment}/dismiss", THIS_OFFICER),
                    post("/relations/{relation}/commitments/{commitment}/assign", THIS_OFFICER),
                    post("/relations/{relation}/commitments/{commitment}/progress", THIS_OFFICER),
                    get(
                            "/relations/{relation}/commitments/{commitment}/documents/{document}",
                            THIS_READER),
                    post("/bodies", ANY_OFFICER),
                    post("/relations/{relation}/names/join", THIS_OFFICER),
                    post("/relations/{relation}/names/part", THIS_OFFICER),

                    // A body's own
                    get("/carried", CARRIER),
                    get("/carried/export/{table}", CARRIER),
                    get("/carried/{relation}/{commitment}", CARRIER),
                    post("/carried/{relation}/{commitment}/progress", CARRIER),
                    post("/carried/{relation}/{commitment}/undo/{position}", CARRIER),

                    // Settings
                    get("/settings", LOGIN),
                    get("/settings/export/{table}", LOGIN),
                    post("/settings/password", LOGIN),
                    post("/settings/tokens", LOGIN),
                    post("/settings/tokens/{token}/end", LOGIN),
                    post("/settings/passkeys/{passkey}/end", LOGIN),
                    get("/settings/relations/{relation}", THIS_HEAD),
                    post("/settings/relations/{relation}/zone", THIS_HEAD),
                    post("/settings/relations/{relation}/policy", THIS_HEAD),
                    post("/settings/relations/{relation}/cadence", THIS_HEAD),
                    post("/settings/relations/{relation}/host", THIS_HEAD),
                    get("/settings/accounts", ADMIN),
                    get("/settings/accounts/export/{table}", ADMIN),
                    post("/settings/accounts", ADMIN),
                    post("/settings/accounts/{account}/rights", ADMIN),
                    post("/settings/accounts/{account}/link", ADMIN),
                    post("/settings/accounts/{account}/close", ADMIN),
                    get("/settings/audit", ADMIN),
                    get("/settings/audit/export/{table}", ADMIN),
                    post("/settings/audit/days", ADMIN),
                    get("/settings/care", ADMIN),
                    get("/settings/care/export/{table}", ADMIN),
                    post("/settings/care/backup", ADMIN),
                    post("/settings/care/verify", ADMIN),
                    get("/metrics", ADMIN),

                    // Programs, by token
                    get("/api/v1/openapi.json", OPEN),
                    get("/api/v1/relations", ANY_READER),
                    get("/api/v1/relations/{relation}", THIS_READER),
                    get("/api/v1/relations/{relation}/sessions", THIS_READER),
                    get("/api/v1/relations/{relation}/sessions/{*session}", THIS_READER),
                    get("/api/v1/relations/{relation}/commitments", THIS_READER),
                    get("/api/v1/relations/{relation}/commitments/{commitment}", THIS_READER),
                    get("/api/v1/commitments", ANY_READER),
                    get("/api/v1/due", ANY_READER),
                    get("/api/v1/reports", ANY_READER),
                    get("/api/v1/reports/{report}", ANY_READER),
                    get("/api/v1/search", ANY_READER),
                    get("/api/v1/bodies", ANY_READER),
                    post("/api/v1/reports", ANY_OFFICER),
                    post("/api/v1/decisions", ANY_OFFICER),
                    post("/api/v1/log/{position}/undo", ANY_OFFICER));

    private Routes() {}

    private static Route get(String pattern, Need need) {
        return new Route("GET", pattern, need);
    }

    private static Route post(String pattern, Need need) {
        return new Route("POST", pattern, need);
    }
}
