package entente.register;

import entente.ledger.log.Entry;
import entente.ledger.log.Origin;
import entente.ledger.merkle.TreeHead;
import entente.register.care.Carrier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that was carried out of a register, held in memory. */
final class TestingLoad implements Carrier {
    final SortedMap<String, byte[]> documents = new TreeMap<>();
    final List<Entry> entries = new ArrayList<>();
    private Origin.@Nullable Private origin;
    private @Nullable TreeHead head;

    static TestingLoad of(Register register) {
        TestingLoad load = new TestingLoad();
        register.carryOut(load);
        return load;
    }

    /** The same with other entries. */
    TestingLoad with(List<Entry> others) {
        TestingLoad load = new TestingLoad();
        load.origin = origin;
        load.head = head;
        load.documents.putAll(documents);
        load.entries.addAll(others);
        return load;
    }

    void into(Carrier carrier) {
        carrier.head(Objects.requireNonNull(origin), Objects.requireNonNull(head));
        documents.forEach(carrier::document);
        entries.forEach(carrier::entry);
    }

    @Override
    public void head(Origin.Private own, TreeHead end) {
        origin = own;
        head = end;
    }

    @Override
    public void document(String address, byte[] bytes) {
        documents.put(address, bytes);
    }

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }
}
