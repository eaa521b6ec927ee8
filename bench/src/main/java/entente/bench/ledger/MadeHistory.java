package entente.bench.ledger;

import entente.domain.Party;
import entente.domain.follow.Completion;
import entente.ledger.Bytes;
import entente.ledger.Utf8;
import entente.ledger.charter.Charter;
import entente.ledger.charter.Duty;
import entente.ledger.charter.FoundingKey;
import entente.ledger.charter.Signatory;
import entente.ledger.consent.Side;
import entente.ledger.deed.Deed;
import entente.ledger.deed.Effect;
import entente.ledger.deed.Subject;
import entente.ledger.deed.Take;
import entente.ledger.joint.Admitted;
import entente.ledger.joint.Draft;
import entente.ledger.joint.JointLogs;
import entente.ledger.joint.Refusal;
import entente.ledger.joint.SharedLog;
import entente.ledger.json.JsonArray;
import entente.ledger.json.JsonObject;
import entente.ledger.log.Body;
import entente.ledger.merkle.Hash;
import entente.ledger.sign.SecretKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A relation of two ministries that agree on one session after the other: a text with three
 * commitments is proposed, accepted and settled, and each side assesses one of them. Five entries a
 * session, the sides proposing in turn; always the same ones.
 */
final class MadeHistory {
    private static final int COMMITMENTS = 3;
    private static final String CLAUSE =
            "Hai bên nhất trí tổ chức phiên tham vấn tiếp theo tại Viêng Chăn trong quý %d. ສອງຝ່າຍຕົກລົງຈັດກອງປະຊຸມຄັ້ງຕໍ່ໄປ.";

    private final JointLogs logs = new JointLogs(charter());
    private int sessions;

    static Charter charter() {
        return new Charter(
                signatory(Side.FIRST, "LAO"), signatory(Side.SECOND, "VNM"), hash("nonce"), null);
    }

    private static Signatory signatory(Side side, String party) {
        return new Signatory(
                new Party(party), List.of(founding(Duty.NODE, side), founding(Duty.OFFICER, side)));
    }

    private static FoundingKey founding(Duty duty, Side side) {
        return new FoundingKey(
                duty, key(duty, side).publicKey(), secret(duty + " next " + side).publicKey().id());
    }

    static SecretKey key(Duty duty, Side side) {
        return secret(duty + " " + side);
    }

    private static SecretKey secret(String name) {
        return SecretKey.of(hash(name).toBytes());
    }

    private static Hash hash(String text) {
        return Hash.sha256(Bytes.owning(Utf8.encode(text)));
    }

    /** With at least so many entries in both logs together. */
    static JointLogs of(int entries) {
        MadeHistory history = new MadeHistory();
        for (Side side : Side.values()) {
            history.write(side, Duty.NODE, new Deed.Found(1), JsonObject.with().object());
        }
        while (history.size() < entries) {
            history.session();
        }
        return history.logs;
    }

    private int size() {
        return logs.log(Side.FIRST).size() + logs.log(Side.SECOND).size();
    }

    private void session() {
        sessions++;
        Side host = sessions % 2 == 0 ? Side.FIRST : Side.SECOND;
        Subject minutes =
                new Subject("LAO-VNM/political-consultation/minister/" + sessions + "/minutes");
        Hash proposal = write(host, Duty.OFFICER, proposal(minutes), text());
        Hash acceptance =
                write(host.other(), Duty.OFFICER, new Deed.Accept(proposal), said("Đồng ý."));
        write(host, Duty.NODE, new Deed.Settle(acceptance), JsonObject.with().object());
        for (Side side : Side.values()) {
            Deed assess = new Deed.Assess(minutes.commitment("c1"), Completion.SUBSTANTIAL);
            write(side, Duty.OFFICER, assess, said("ໄດ້ຈັດຕັ້ງປະຕິບັດແລ້ວເປັນສ່ວນໃຫຍ່."));
        }
    }

    private static Deed proposal(Subject minutes) {
        List<Take> takes = new ArrayList<>();
        takes.add(new Take(minutes, null));
        for (int i = 1; i <= COMMITMENTS; i++) {
            takes.add(new Take(minutes.commitment("c" + i), null));
        }
        return new Deed.Propose(Effect.AGREE, takes, null);
    }

    private static JsonObject text() {
        List<String> clauses =
                IntStream.rangeClosed(1, COMMITMENTS).mapToObj(CLAUSE::formatted).toList();
        return JsonObject.with().put("text", JsonArray.ofStrings(clauses)).object();
    }

    private static JsonObject said(String words) {
        return JsonObject.with().put("words", words).object();
    }

    private Hash write(Side side, Duty duty, Deed deed, JsonObject content) {
        SharedLog log = logs.log(side);
        Body body = Body.of(hash("salt " + side + log.size()).toBytes(), content);
        Draft draft = new Draft(deed, body, key(duty, side));
        Optional<Refusal> refusal =
                logs.append(side, draft.signed(log, logs.log(side.other()).head()));
        refusal.ifPresent(
                why -> {
                    throw new IllegalStateException(why.sentence());
                });
        List<Admitted> entries = log.entries();
        return entries.getLast().leaf();
    }
}
