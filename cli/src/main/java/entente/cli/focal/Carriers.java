package entente.cli.focal;

import entente.domain.body.Body;
import entente.domain.relation.Relation;
import entente.register.Register;
import entente.words.typed.Mistake;

/** Finds bodies that can carry a commitment of a relation: those of either side. */
record Carriers(Register register, Relation relation) {
    /**
     * @throws Mistake when the body is a third party's
     */
    Body find(String typed) {
        Body body = register.findBody(typed);
        if (!relation.has(body.party())) {
            throw Mistake.given("body.party", body.id(), body.party().code(), relation.toString());
        }
        return body;
    }
}
