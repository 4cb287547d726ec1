package dk.indsatsregler.json;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Fagvurdering;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Indsatstrappe.Stand;
import dk.indsatsregler.skala.Indsatstrappe.Trin;
import dk.indsatsregler.skala.Linje;
import dk.indsatsregler.skala.Trinspaend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Vurdering} as JSON.
 *
 * <p>The same assessment gives the same text, byte for byte. Keys are ASCII and stand in a fixed order; values are as in Java and the rule
 * files, æøå included. It holds ids, dates and questions of the case, and of facts' values only the
 * steps professionals set on Børnelinealen. {@link Skemaer#vurdering()} describes it.
 */
public final class VurderingJson {

    private VurderingJson() {}

    /** The assessment on one line. */
    public static String skriv(Vurdering vurdering) {
        return object(vurdering).compact();
    }

    /** The assessment indented; every line ends in LF. */
    public static String skrivIndrykket(Vurdering vurdering) {
        return object(vurdering).indented();
    }

    private static JsonObject object(Vurdering vurdering) {
        Vurdering.Hoved head = vurdering.hoved();
        return new JsonObject()
                .put("format", Vurdering.FORMAT)
                .put("bibliotek", new JsonObject().put("version", head.biblioteksversion()))
                .put(
                        "regelsaet",
                        new JsonObject()
                                .put("version", head.regelsæt().version())
                                .put("sha256", head.regelsæt().sha256()))
                .put("sagId", head.sagId())
                .put("vurderingsdato", head.vurderingsdato())
                .put("omraader", List.copyOf(head.områder()))
                // Before the outcomes there are none of, so that nobody reads them as "nothing found".
                .putIfKnown("ingenVurdering", none(vurdering.ingenVurdering()))
                .put(
                        "udfald",
                        vurdering.udfald().stream().map(VurderingJson::outcome).toList())
                .put("mangler", missing(vurdering.mangler()))
                .put(
                        "modstrid",
                        vurdering.modstrid().stream()
                                .map(u -> new JsonObject()
                                        .put("regel", u.id())
                                        .put("forklaring", u.regel().forklaring()))
                                .toList())
                .putIfKnown("konflikter", conflicts(vurdering.konflikter()))
                .putIfKnown("boernelineal", ruler(vurdering))
                .putIfKnown("indsatstrappe", ladder(vurdering.indsatstrappe()))
                .put("forbehold", vurdering.forbehold());
    }

    private static JsonObject outcome(Udfald outcome) {
        Regel rule = outcome.regel();
        Udfald.Spaerring block = outcome.spærring();
        return new JsonObject()
                .put("regel", rule.id())
                .put("omraade", rule.område())
                .put("titel", rule.titel())
                .put("slags", rule.slags())
                .put("status", outcome.status())
                .putIfKnown("resultat", outcome.resultat())
                .putIfKnown(
                        "spaerring",
                        block == null
                                ? null
                                : new JsonObject().put("grad", block.grad()).put("af", block.af()))
                .putIfKnown("udenBetydning", outcome.udenBetydning() ? true : null)
                .put("grundlag", rule.grundlag())
                .put("hvilerPaa", List.copyOf(rule.hvilerPå()))
                .put("kilde", rule.kilde())
                .put("udsagn", rule.udsagn())
                .put("fortolkning", oneOrNone(rule.fortolkning()))
                .put("forbehold", oneOrNone(rule.forbehold()))
                .put("udeladt", oneOrNone(rule.udeladt()))
                .put("forklaring", rule.forklaring())
                .put("gyldigFra", rule.gyldigFra())
                .putIfKnown("gyldigTil", rule.gyldigTil())
                .putIfKnown("erstatter", replaced(rule))
                .putIfKnown("handling", rule.handling())
                .putIfKnown("ansvarlig", rule.ansvarlig())
                .putIfKnown("frist", deadline(outcome.frist()))
                .put(
                        "vidner",
                        outcome.vidner().stream()
                                .map(w -> new JsonObject()
                                        .put("type", w.type())
                                        .put("id", w.id())
                                        .putIfKnown("frist", deadline(w.frist())))
                                .toList())
                .put("mangler", missing(outcome.mangler()));
    }

    private static @Nullable List<JsonObject> replaced(Regel rule) {
        return rule.erstatter().isEmpty()
                ? null
                : rule.erstatter().stream()
                        .map(old -> new JsonObject()
                                .put("gyldigFra", old.gyldigFra())
                                .putIfKnown("gyldigTil", old.gyldigTil())
                                .put("grundlag", old.grundlag())
                                .put("kilde", old.kilde())
                                .put("tekst", old.tekst()))
                        .toList();
    }

    private static List<String> oneOrNone(@Nullable String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static @Nullable JsonObject deadline(@Nullable Frist deadline) {
        return deadline == null
                ? null
                : new JsonObject()
                        .put("regel", deadline.regel())
                        .put("forfalder", deadline.forfalder())
                        .put("tilstand", deadline.tilstand())
                        .put("mangler", deadline.mangler());
    }

    /** The questions; used by explanations too. */
    static List<JsonObject> missing(List<Mangel> missing) {
        return missing.stream()
                .map(m -> new JsonObject()
                        .put("felt", m.felt())
                        .put("sti", m.sti())
                        .put("spoergsmaal", m.spørgsmål())
                        .put("svaresAf", m.svaresAf())
                        .put("skoen", m.skøn())
                        .put("afgoer", m.afgør()))
                .toList();
    }

    private static @Nullable List<JsonObject> conflicts(List<Udfald.Konflikt> conflicts) {
        return conflicts.isEmpty()
                ? null
                : conflicts.stream()
                        .map(c -> new JsonObject()
                                .put("forslag", c.forslag())
                                .put("mod", c.mod())
                                .put("emne", c.emne())
                                .put("sikker", c.sikker())
                                .put("forrang", c.forrang()))
                        .toList();
    }

    private static @Nullable JsonObject none(Vurdering.@Nullable IngenVurdering none) {
        return none == null
                ? null
                : new JsonObject()
                        .put("aarsag", none.årsag())
                        .put(
                                "uenigheder",
                                none.uenigheder().stream()
                                        .map(u -> new JsonObject()
                                                .put("regel", u.regel())
                                                .put("motor", u.motor())
                                                .put("kontrol", u.kontrol()))
                                        .toList());
    }

    private static @Nullable JsonObject ruler(Vurdering assessment) {
        Boernelineal ruler = assessment.børnelineal();
        return ruler == null
                ? null
                : new JsonObject()
                        .putIfKnown("styrende", steps(ruler.styrende()))
                        .put(
                                "vurderinger",
                                ruler.vurderinger().stream()
                                        .map(VurderingJson::professional)
                                        .toList())
                        .putIfKnown("barn", steps(ruler.barn()))
                        .putIfKnown("foraeldre", steps(ruler.forældre()))
                        .putIfKnown("samlet", steps(ruler.samlet()))
                        .putIfKnown("afvigelse", steps(ruler.afvigelse()))
                        .putIfKnown("resultat", ruler.resultat())
                        .put(
                                "regnestykke",
                                ruler.regnestykke().linjer().stream()
                                        .map(line -> line(assessment, line))
                                        .toList())
                        .put(
                                "faktorer",
                                ruler.regnestykke().faktorer().stream()
                                        .map(f -> new JsonObject()
                                                .put("gruppe", f.gruppe())
                                                .put("talt", f.talt())
                                                .put("ukendte", f.ukendte())
                                                .put("afkraeftede", f.afkræftede()))
                                        .toList())
                        .put(
                                "tilbud",
                                ruler.tilbud().stream()
                                        .map(t -> new JsonObject()
                                                .put("fra", t.fra())
                                                .put("til", t.til())
                                                .put("tilbud", t.tilbud())
                                                .put("hvem", t.hvem()))
                                        .toList());
    }

    private static JsonObject professional(Fagvurdering told) {
        return new JsonObject()
                .put("id", told.id())
                .put("rolle", told.rolle())
                .put("dato", told.dato())
                .put("form", told.form())
                .putIfKnown("trivselstrin", told.trivselstrin())
                .putIfKnown("forældretrin", told.forældretrin())
                .putIfKnown("barnetsAlder", told.barnetsAlder());
    }

    private static JsonObject line(Vurdering assessment, Linje line) {
        Regel rule = assessment.udfald(line.regel()).regel();
        return new JsonObject()
                .put("regel", line.regel())
                .put("skala", line.skala())
                .put("art", line.art())
                .put("trin", line.trin())
                .put("sikker", line.sikker())
                .put("grundlag", rule.grundlag())
                .put("kilde", rule.kilde());
    }

    private static @Nullable JsonObject ladder(@Nullable Indsatstrappe ladder) {
        return ladder == null
                ? null
                : new JsonObject()
                        .put("trin", steps(ladder.trin()))
                        .putIfKnown("resultat", ladder.resultat())
                        .put(
                                "trinene",
                                ladder.trinene().stream()
                                        .map(VurderingJson::rung)
                                        .toList());
    }

    private static JsonObject rung(Trin step) {
        boolean raised = step.stand() == Stand.KRÆVER_MYNDIGHEDSAFGØRELSE;
        return new JsonObject()
                .put("nummer", step.trin().nummer())
                .put("trin", step.trin())
                .put("navn", step.trin().tekst())
                .put("stand", step.stand())
                .putIfKnown("udestaar", raised ? step.udestår() : null)
                .putIfKnown("uafklaret", raised ? step.uafklaret() : null);
    }

    private static @Nullable JsonObject steps(@Nullable Trinspaend steps) {
        return steps == null
                ? null
                : new JsonObject().put("laveste", steps.laveste()).put("hoejeste", steps.højeste());
    }
}
