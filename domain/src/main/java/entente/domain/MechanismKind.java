package entente.domain;

/** The kind of a relation's standing format. */
public enum MechanismKind implements Word {
    POLITICAL_CONSULTATION("political-consultation"),
    STRATEGIC_DIALOGUE("strategic-dialogue"),
    INTERGOVERNMENTAL_COMMITTEE("intergovernmental-committee"),
    JOINT_WORKING_GROUP("joint-working-group"),
    POLICY_DIALOGUE("policy-dialogue"),
    OTHER("other");

    private final String word;

    MechanismKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
