package entente.words.decide;

import entente.domain.body.Body;
import entente.domain.relation.Relation;
import entente.register.View;
import entente.words.typed.Mistake;

/** Finds bodies that can carry a commitment of a relation: those of either side. */
public record Carriers(View view, Relation relation) {
    /**
     * @throws Mistake when the body is a third party's
     */
    public Body find(String typed) {
        Body body = view.findBody(typed);
        if (!relation.has(body.party())) {
            throw Mistake.given("body.party", body.id(), body.party().code(), relation.toString());
        }
        return body;
    }
}
