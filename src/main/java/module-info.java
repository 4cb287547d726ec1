/** Rules as code for municipal work with vulnerable children. Start with {@link dk.indsatsregler.Regelmotor}. */
module dk.indsatsregler {
    requires org.drools.canonicalmodel;
    requires org.drools.modelcompiler;
    requires org.kie.api;
    requires org.slf4j;
    requires static com.fasterxml.jackson.databind;
    requires static info.picocli;
    requires static org.jspecify;

    exports dk.indsatsregler;
    exports dk.indsatsregler.json;
    exports dk.indsatsregler.sag;
    exports dk.indsatsregler.sag.noedpasning;

    opens dk.indsatsregler.cli to
            info.picocli; // it fills in the commands' options

    uses dk.indsatsregler.Motorrum;

    provides dk.indsatsregler.Motorrum with
            dk.indsatsregler.internal.DroolsMotorrum;
}
