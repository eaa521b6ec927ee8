package entente.desk.own;

import entente.register.store.Annex;
import java.util.Optional;

/** What administrators set of the desk itself, by name. */
public final class Settings {
    private final Annex own;

    public Settings(Annex own) {
        this.own = own;
    }

    public Optional<String> get(String name) {
        return own.read(
                handle ->
                        handle.createQuery("SELECT value FROM setting WHERE name = :name")
                                .bind("name", name)
                                .mapTo(String.class)
                                .findOne());
    }

    public int number(String name, int usual) {
        return get(name).map(Integer::parseInt).orElse(usual);
    }

    public void set(String name, String value) {
        own.write(
                handle ->
                        handle.execute(
                                "INSERT INTO setting (name, value) VALUES (?, ?)"
                                        + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                                name,
                                value));
    }
}
