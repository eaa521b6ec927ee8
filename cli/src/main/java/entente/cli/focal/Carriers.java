package entente.cli.focal;

import entente.cli.register.Mistake;
import entente.domain.body.Body;
import entente.domain.relation.Relation;
import entente.register.Register;

/** Finds bodies that can carry a commitment of a relation: those of either side. */
record Carriers(Register register, Relation relation) {
    /**
     * @throws Mistake when the body is a third party's
     */
    Body find(String typed) {
        Body body = register.findBody(typed);
        if (!relation.has(body.party())) {
            throw Mistake.given(
                    "body.party", body.id(), body.party().code(), relation.toString());
        }
        return body;
    }
}
