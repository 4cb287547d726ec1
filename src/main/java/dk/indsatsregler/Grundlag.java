package dk.indsatsregler;

/** What a rule or a statement rests on, strongest first. A local choice never looks like law. */
public enum Grundlag {
    /** Act, order or decision of principle. */
    LOV,
    /** National professional guidance. */
    VEJLEDNING,
    /** Recommendation from KL and organisations. */
    ANBEFALING,
    /** One municipality's practice. */
    KOMMUNAL,
    /** Found in no source: a documented local choice. */
    LOKALT_VALG;

    /** Is this a weaker basis than the other? */
    public boolean svagereEnd(Grundlag andet) {
        return compareTo(andet) > 0;
    }
}
