package dk.indsatsregler.internal;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.proeve.ProeveOrdforraad;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Skriver en regel til en prøve: kun det, prøven handler om, skal siges. */
final class Proeveregel {

    private final String id;
    private final List<String> metadata = new ArrayList<>();
    private String grundlag = "LOV";
    private String fra = "2020-01-01";
    private List<String> betingelser = List.of();
    private String verbum = "opfyldt()";

    private Proeveregel(String id) {
        this.id = id;
    }

    static Proeveregel regel(String id) {
        return new Proeveregel(id);
    }

    Proeveregel når(String... alle) {
        betingelser = List.of(alle);
        return this;
    }

    Proeveregel så(String hvad) {
        verbum = hvad;
        return this;
    }

    Proeveregel grundlag(String mærke) {
        grundlag = mærke;
        return this;
    }

    Proeveregel gyldig(String første, String sidste) {
        fra = første;
        return med("gyldigTil", sidste);
    }

    Proeveregel med(String navn, String værdi) {
        metadata.add("    @" + navn + "( \"" + værdi + "\" )\n");
        return this;
    }

    /** Det, der skal gøres; enhver handling kræver også en ansvarlig. */
    Proeveregel handling(String hvad) {
        return med("handling", hvad).med("ansvarlig", "Sagsbehandleren");
    }

    private String tekst() {
        return "rule \"" + id + ": Prøve fra " + fra + "\"\n"
                + "    @kilde( \"Prøve\" )\n    @grundlag( " + grundlag
                + " )\n    @udsagn( \"NP-03\" )\n    @forklaring( \"Prøve.\" )\n"
                + String.join("", metadata)
                + "    @gyldigFra( \"" + fra + "\" )\nwhen\n"
                + betingelser.stream().map(b -> "    " + b + "\n").collect(Collectors.joining())
                + "then\n    konklusion." + verbum + ";\nend\n";
    }

    static byte[] fil(Proeveregel... regler) {
        return Arrays.stream(regler)
                .map(Proeveregel::tekst)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static Regelmotor motor(Proeveregel... regler) {
        return new DefaultRegelmotorBygger(ProeveOrdforraad.ordforråd())
                .medRegelfil("proeve/proeve.drl", fil(regler))
                .byg();
    }
}
