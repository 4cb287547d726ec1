/** Rules as code for municipal work with vulnerable children. Start with {@link dk.indsatsregler.Regelmotor}. */
module dk.indsatsregler {
    requires org.drools.canonicalmodel;
    requires org.drools.modelcompiler;
    requires org.kie.api;
    requires org.slf4j;
    requires static com.fasterxml.jackson.core;
    requires static com.google.gson;
    requires static info.picocli;
    requires static io.cucumber.gherkin;
    requires static io.cucumber.messages;
    requires static java.logging;
    requires static java.xml;
    requires static jdk.httpserver;
    requires static net.sf.biweekly;
    requires static org.apache.poi.ooxml;
    requires static org.assertj.core;
    requires static org.eclipse.lsp4j;
    requires static org.eclipse.lsp4j.jsonrpc;
    requires static org.jspecify;
    requires static org.junit.jupiter.api;

    exports dk.indsatsregler;
    exports dk.indsatsregler.dokument;
    exports dk.indsatsregler.dokument.word;
    exports dk.indsatsregler.json;
    exports dk.indsatsregler.skala;
    exports dk.indsatsregler.sag;
    exports dk.indsatsregler.sag.bekymring;
    exports dk.indsatsregler.sag.boernelineal;
    exports dk.indsatsregler.sag.familien;
    exports dk.indsatsregler.sag.fravaersindsats;
    exports dk.indsatsregler.sag.indsatstrappe;
    exports dk.indsatsregler.sag.kriminalitet;
    exports dk.indsatsregler.sag.laering;
    exports dk.indsatsregler.sag.noedpasning;
    exports dk.indsatsregler.sag.noedundervisning;
    exports dk.indsatsregler.sag.opsporing;
    exports dk.indsatsregler.sag.sagsbehandling;
    exports dk.indsatsregler.sag.skolefravaer;
    exports dk.indsatsregler.sag.smaaboern;
    exports dk.indsatsregler.testing;
    exports dk.indsatsregler.testing.junit;

    opens dk.indsatsregler.cli to
            info.picocli; // it fills in the commands' options
    opens dk.indsatsregler.cli.command to
            info.picocli;
    opens dk.indsatsregler.cli.terminal to
            info.picocli;

    uses dk.indsatsregler.RegelmotorProvider;

    provides dk.indsatsregler.RegelmotorProvider with
            dk.indsatsregler.internal.DroolsRegelmotorProvider;
}
