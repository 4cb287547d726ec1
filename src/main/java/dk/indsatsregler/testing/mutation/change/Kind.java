package dk.indsatsregler.testing.mutation.change;

/** What is changed in a rule. */
public enum Kind {
    /** A number or a day is moved by one step. */
    THRESHOLD("grænse flyttet"),
    /** A comparison takes its boundary with it or leaves it out, or is turned round. */
    OPERATOR("sammenligning ændret"),
    /** A condition is left out. */
    CONDITION_DROPPED("betingelse udeladt"),
    /** A condition says the opposite. */
    CONDITION_NEGATED("betingelse vendt om"),
    /** At least one, where all were asked for; or the reverse. */
    QUANTIFIER("mindst én og alle byttet"),
    /** A part of a condition is left out. */
    PART_DROPPED("led udeladt"),
    /** And, where there was or; or the reverse. */
    AND_OR("og og eller byttet"),
    /** A choice, a yes or a no is another. */
    VALUE("værdi byttet"),
    /** Another rule or group is read, or one fewer. */
    READ("læst regel eller gruppe byttet"),
    /** Another verb. */
    VERB("verbum byttet"),
    /** Another number, scale or topic in the conclusion. */
    CONCLUSION("konklusionens tal eller emne ændret"),
    /** The rule is not there. */
    RULE_REMOVED("regel fjernet");

    private final String danish;

    Kind(String danish) {
        this.danish = danish;
    }

    /** In a few Danish words. */
    public String danish() {
        return danish;
    }
}
