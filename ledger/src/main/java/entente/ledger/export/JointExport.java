package entente.ledger.export;

import entente.ledger.Base64Form;
import entente.ledger.Bytes;
import entente.ledger.consent.Side;
import entente.ledger.joint.Admitted;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.JointRecord;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Entry;
import entente.ledger.note.SignedNote;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the joint record: one object of JSON a line, each in its one form. */
public final class JointExport {
    /** What the first line calls it. */
    public static final String FORM = "entente-joint-record";

    private static final int VERSION = 1;

    private JointExport() {}

    /**
     * @param heads of both logs, as large as these: signed by their own nodes, and cosigned by the
     *     other where a receipt has come
     */
    public static Bytes write(JointLogs logs, Map<Side, SignedNote> heads) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        line(
                out,
                JsonObject.with()
                        .put("charter", Base64Form.encode(logs.charter().encode()))
                        .put("form", FORM)
                        .put("version", VERSION));
        for (Side side : Side.values()) {
            logs.log(side).entries().forEach(entry -> line(out, entry(side, entry)));
        }
        for (Side side : Side.values()) {
            SignedNote head = heads.get(side);
            String note = head == null ? null : head.encode().utf8();
            line(out, JsonObject.with().put("head", note).put("side", side.name()));
        }
        JointRecord record = JointRecord.of(logs);
        line(out, JsonObject.with().put("joint", record.line()).put("state", record.text()));
        return Bytes.owning(out.toByteArray());
    }

    private static JsonObject.Builder entry(Side side, Admitted admitted) {
        Entry entry = admitted.entry();
        JsonObject.Builder object =
                JsonObject.with()
                        .put("leaf", Base64Form.encode(entry.leaf()))
                        .put("side", side.name());
        return switch (entry) {
            case Entry.Whole(var leaf, Bytes salt, Bytes body) -> said(object, salt, body);
            case Entry.Erased erased -> said(object, null, null);
        };
    }

    private static JsonObject.Builder said(
            JsonObject.Builder object, @Nullable Bytes salt, @Nullable Bytes body) {
        return object.put("body", base64(body)).put("salt", base64(salt));
    }

    private static @Nullable String base64(@Nullable Bytes bytes) {
        return bytes == null ? null : Base64Form.encode(bytes);
    }

    private static void line(ByteArrayOutputStream out, JsonObject.Builder object) {
        out.writeBytes(object.object().encode().toArray());
        out.write('\n');
    }
}
