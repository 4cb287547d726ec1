package dk.indsatsregler.json;

import static java.util.Objects.requireNonNull;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Oplyst;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sagsfrist;
import dk.indsatsregler.Svar;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vaerdi;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Fagvurdering;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.skala.Indsatstrappe.Stand;
import dk.indsatsregler.skala.Indsatstrappe.Trin;
import dk.indsatsregler.skala.Linje;
import dk.indsatsregler.skala.Tilbud;
import dk.indsatsregler.skala.Tilbudstema;
import dk.indsatsregler.skala.Trinspaend;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Vurdering} as JSON, also straight from a case that is JSON.
 *
 * <pre>{@code
 * String vurdering = VurderingJson.vurder(Regelmotor.standard(), sag); // JSON in, JSON out
 * }</pre>
 *
 * <p>The same assessment gives the same text, byte for byte. Keys are ASCII and stand in a fixed order; values are as in Java and the rule
 * files, æøå included. It holds the facts outcomes read, and so is personal data as the case
 * is: keep it where the case is kept. {@link Skemaer#vurdering()} describes it.
 */
public final class VurderingJson {

    private VurderingJson() {}

    /**
     * Assesses a case given as JSON.
     *
     * @param sag the case, as {@link SagJson} reads it
     * @return the assessment on one line, as {@link #skriv(Vurdering)} writes it; with {@code ingenVurdering} and no outcomes where the engine
     *     could not assess it
     * @throws SagJsonException with every problem, if the case cannot be read
     * @throws dk.indsatsregler.sag.UgyldigOplysningException if its facts do not go together; names the field, never the value
     */
    public static String vurder(Regelmotor motor, String sag) {
        requireNonNull(motor, "motor");
        return skriv(motor.vurder(SagJson.standard().læs(requireNonNull(sag, "sag"))));
    }

    /** The assessment on one line. */
    public static String skriv(Vurdering vurdering) {
        return object(vurdering).compact();
    }

    /** The assessment indented; every line ends in LF. */
    public static String skrivIndrykket(Vurdering vurdering) {
        return object(vurdering).indented();
    }

    private static JsonObject object(Vurdering vurdering) {
        Vurdering.Hoved head = requireNonNull(vurdering, "vurdering").hoved();
        return new JsonObject()
                .put("format", Vurdering.FORMAT)
                .put("bibliotek", new JsonObject().put("version", head.biblioteksversion()))
                .put(
                        "regelsaet",
                        new JsonObject()
                                .put("version", head.regelsæt().version())
                                .put("sha256", head.regelsæt().sha256())
                                .putIfKnown("kontakt", head.regelsæt().kontakt()))
                .put("sagId", head.sagId())
                .put("vurderingsdato", head.vurderingsdato())
                .put("omraader", List.copyOf(head.områder()))
                // Before the outcomes there are none of, so that nobody reads them as "nothing found".
                .putIfKnown("ingenVurdering", none(vurdering.ingenVurdering()))
                .put(
                        "svar",
                        vurdering.svar().stream().map(VurderingJson::answer).toList())
                .put(
                        "udfald",
                        outcomes(vurdering).stream()
                                .map(u -> outcome(u, vurdering.læst(u.id())))
                                .toList())
                .put(
                        "frister",
                        vurdering.frister().stream().map(VurderingJson::step).toList())
                .put("mangler", missing(vurdering.mangler()))
                .put(
                        "modstrid",
                        vurdering.modstrid().stream()
                                .map(u -> new JsonObject()
                                        .put("regel", u.id())
                                        .put("forklaring", u.regel().forklaring()))
                                .toList())
                .putIfKnown("kontaktVenter", block(vurdering.kontaktVenter()))
                .put("laast", vurdering.låst())
                .putIfKnown("konflikter", conflicts(vurdering.konflikter()))
                .putIfKnown("boernelineal", ruler(vurdering))
                .putIfKnown("indsatstrappe", ladder(vurdering.indsatstrappe()))
                .putIfKnown("tilbudVenter", vurdering.tilbudVenter() ? true : null)
                .putIfKnown(
                        "tilbud",
                        vurdering.tilbud().isEmpty()
                                ? null
                                : vurdering.tilbud().stream()
                                        .map(t -> offer(t, new JsonObject()))
                                        .toList())
                .put(
                        "oplysninger",
                        vurdering.oplysninger().stream()
                                .map(VurderingJson::value)
                                .toList())
                .putIfKnown("ulaesteFelter", vurdering.ulæsteFelter().isEmpty() ? null : vurdering.ulæsteFelter())
                .put("forbehold", vurdering.forbehold());
    }

    private static JsonObject value(Vaerdi value) {
        Oplyst origin = value.oplyst();
        return new JsonObject()
                .put("sti", value.sti())
                .put("felt", value.felt())
                .put("betydning", value.betydning())
                .put("vaerdi", plain(value.værdi()))
                .putIfKnown("enhed", value.enhed().isEmpty() ? null : value.enhed())
                .put("tekst", value.tekst())
                .putIfKnown("dato", value.dato())
                .putIfKnown("af", value.af().isEmpty() ? null : value.af())
                .putIfKnown("oplyst", origin == null ? null : OplystJson.object(origin));
    }

    // As in the case, but for what is only known as a range.
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Spaend range) {
            return new JsonObject().put("fra", range.fra()).put("til", range.til());
        } else if (value instanceof Haendelse event) {
            LocalDate day = event.dato();
            return day == null ? "IKKE_SKET" : day;
        }
        return value;
    }

    private static JsonObject answer(Svar answer) {
        return new JsonObject()
                .put("omraade", answer.område())
                .put("stand", answer.stand())
                .put("tekst", answer.tekst())
                .put(
                        "punkter",
                        answer.punkter().stream()
                                .map(p -> new JsonObject()
                                        .put("tekst", p.tekst())
                                        .put("regler", p.regler())
                                        .put("grundlag", p.grundlag()))
                                .toList())
                .put("mangler", answer.mangler().stream().map(Mangel::sti).toList());
    }

    private static JsonObject outcome(Udfald outcome, Vaerdi.Laest read) {
        Regel rule = outcome.regel();
        return new JsonObject()
                .put("regel", rule.id())
                .put("omraade", rule.område())
                .put("titel", rule.titel())
                .put("slags", rule.slags())
                .put("status", outcome.status())
                .putIfKnown("resultat", outcome.resultat())
                .putIfKnown("andenLaesning", outcome.andenLæsning().isEmpty() ? null : outcome.andenLæsning())
                .putIfKnown("spaerring", block(outcome.spærring()))
                .putIfKnown("foerst", outcome.først())
                .putIfKnown("udenBetydning", outcome.udenBetydning() ? true : null)
                .put("grundlag", rule.grundlag())
                .putIfKnown("kommune", rule.kilde().kommune())
                .put("hvilerPaa", List.copyOf(rule.kilde().hvilerPå()))
                .put("kilde", rule.kilde().henvisning())
                .put("udsagn", rule.kilde().udsagn())
                .put("fortolkning", oneOrNone(rule.kilde().fortolkning()))
                .put("forbehold", oneOrNone(rule.virkning().forbehold()))
                .put("udeladt", oneOrNone(rule.kilde().udeladt()))
                .put("forklaring", rule.forklaring())
                .put("gyldigFra", rule.gyldighed().fra())
                .putIfKnown("gyldigTil", rule.gyldighed().til())
                .putIfKnown("erstatter", replaced(rule))
                .putIfKnown("handling", rule.opgave().handling())
                .putIfKnown("ansvarlig", rule.opgave().ansvarlig())
                .putIfKnown("frist", deadline(outcome.frist()))
                .put("laeste", read.værdier())
                .put("laesteRegler", read.regler())
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

    private static @Nullable JsonObject block(Udfald.@Nullable Spaerring block) {
        return block == null ? null : new JsonObject().put("grad", block.grad()).put("af", block.af());
    }

    private static @Nullable List<JsonObject> replaced(Regel rule) {
        return rule.placering().erstatter().isEmpty()
                ? null
                : rule.placering().erstatter().stream()
                        .map(old -> new JsonObject()
                                .put("gyldigFra", old.gyldighed().fra())
                                .putIfKnown("gyldigTil", old.gyldighed().til())
                                .put("grundlag", old.grundlag())
                                .put("kilde", old.kilde().henvisning())
                                .put("tekst", old.placering().tekst()))
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
                        .put("mangler", deadline.mangler())
                        .putIfKnown("optaelling", counted(deadline.optælling()));
    }

    /** One deadline of a case; used by the list of deadlines too. */
    static JsonObject step(Sagsfrist of) {
        return new JsonObject()
                .put("regel", of.regel().id())
                .put("skridt", of.regel().titel())
                .put("grundlag", of.regel().grundlag())
                .put("kilde", of.regel().kilde().henvisning())
                .putIfKnown("type", of.type())
                .putIfKnown("id", of.id())
                .putIfKnown("frist", deadline(of.frist()));
    }

    private static @Nullable JsonObject counted(Frist.@Nullable Optaelling counted) {
        return counted == null
                ? null
                : new JsonObject()
                        .put("felt", counted.felt())
                        .put("fra", counted.fra())
                        .putIfKnown("senest", counted.senest())
                        .putIfKnown("sket", counted.sket())
                        .put(
                                "sprunget",
                                counted.sprunget().stream()
                                        .map(d -> new JsonObject()
                                                .put("dag", d.dag())
                                                .put("navn", d.navn()))
                                        .toList())
                        .put("dage", counted.dage())
                        .putIfKnown("minutter", counted.minutter());
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
                        .put("afgoer", m.afgør())
                        .putIfKnown("spaerring", block(m.spærring()))
                        .putIfKnown("noegle", key(m.nøgle())))
                .toList();
    }

    private static @Nullable JsonObject key(Mangel.@Nullable Noegle key) {
        return key == null ? null : new JsonObject().put("felt", key.felt()).put("vaerdi", key.værdi());
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

    /** The outcomes; none when there is no assessment, which stands before them. */
    static List<Udfald> outcomes(Vurdering assessment) {
        return assessment.ingenVurdering() == null ? assessment.udfald() : List.of();
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
                        .putIfKnown("tilbudVenter", ruler.tilbudVenter() ? true : null)
                        .put(
                                "tilbud",
                                ruler.tilbud().stream()
                                        .map(t -> offer(
                                                t,
                                                new JsonObject()
                                                        .put("fra", t.fra())
                                                        .put("til", t.til())))
                                        .toList());
    }

    private static JsonObject offer(Tilbud offer, JsonObject written) {
        Tilbud.Alder ages = offer.alder();
        Tilbudstema theme = offer.tema();
        return written.put("tilbud", offer.tilbud())
                .put("hvem", offer.hvem())
                .putIfKnown(
                        "alder",
                        ages == null
                                ? null
                                : new JsonObject().put("fra", ages.fra()).put("til", ages.til()))
                .putIfKnown("tema", theme == null ? null : theme.tekst())
                .putIfKnown("laengde", offer.længde())
                .putIfKnown("kontakt", offer.kontakt());
    }

    private static JsonObject professional(Fagvurdering told) {
        return new JsonObject()
                .put("id", told.id())
                .put("rolle", told.rolle())
                .put("dato", told.dato())
                .put("form", told.form())
                .putIfKnown("trivselstrin", told.trivselstrin())
                .putIfKnown("foraeldretrin", told.forældretrin())
                .putIfKnown("barnetsAlder", told.barnetsAlder())
                .putIfKnown("barnetsMaaneder", told.barnetsMåneder());
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
                .put("kilde", rule.kilde().henvisning());
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
                .putIfKnown("iGang", step.iGang() ? true : null)
                .putIfKnown("udestaar", raised ? step.udestår() : null)
                .putIfKnown("uafklaret", raised ? step.uafklaret() : null);
    }

    /** A range of steps; used by receipts too. */
    static @Nullable JsonObject steps(@Nullable Trinspaend steps) {
        return steps == null
                ? null
                : new JsonObject().put("laveste", steps.laveste()).put("hoejeste", steps.højeste());
    }
}
