package entente.register;

import entente.ledger.log.Entry;
import entente.ledger.log.Origin;
import entente.ledger.merkle.TreeHead;
import entente.register.care.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything of a register, in memory. */
record Carried(
        Origin.Private origin, TreeHead head, Map<String, byte[]> documents, List<Entry> entries) {
    static Carried of(Register register) {
        List<Origin.Private> origins = new ArrayList<>();
        List<TreeHead> heads = new ArrayList<>();
        Map<String, byte[]> documents = new TreeMap<>();
        List<Entry> entries = new ArrayList<>();
        register.carryOut(
                new Carrier() {
                    @Override
                    public void head(Origin.Private origin, TreeHead head) {
                        origins.add(origin);
                        heads.add(head);
                    }

                    @Override
                    public void document(String address, byte[] bytes) {
                        documents.put(address, bytes);
                    }

                    @Override
                    public void entry(Entry entry) {
                        entries.add(entry);
                    }
                });
        return new Carried(origins.getFirst(), heads.getFirst(), documents, entries);
    }

    Carried with(List<Entry> others) {
        return new Carried(origin, head, documents, others);
    }

    void into(Carrier carrier) {
        carrier.head(origin, head);
        documents.forEach(carrier::document);
        entries.forEach(carrier::entry);
    }
}
