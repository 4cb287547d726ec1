package dk.indsatsregler.json;

import dk.indsatsregler.Beslutning;
import dk.indsatsregler.Frist;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Regel;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Skolekalender;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.skala.Boernelineal;
import dk.indsatsregler.skala.Indsatstrappe;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a receipt says of an assessment: how every rule came out, not why. The texts are in the rule set, which the receipt names by its hash.
 */
final class ReceiptContent {

    private ReceiptContent() {}

    /**
     * The content, not sealed yet.
     *
     * @param salt given, the facts are left out but for their SHA-256, and so is every date that comes of them; {@code null} keeps them
     */
    static JsonObject of(Sag sag, Vurdering assessment, List<Beslutning> decisions, @Nullable String salt) {
        Vurdering.Hoved head = assessment.hoved();
        Vurdering.IngenVurdering none = assessment.ingenVurdering();
        JsonObject facts = facts(sag);
        return new JsonObject()
                .put("format", Kvittering.FORMAT)
                .put("bibliotek", new JsonObject().put("version", head.biblioteksversion()))
                .put(
                        "regelsaet",
                        new JsonObject()
                                .put("version", head.regelsæt().version())
                                .put("sha256", head.regelsæt().sha256()))
                .put("sagId", head.sagId())
                .put("vurderingsdato", head.vurderingsdato())
                .put("omraader", List.copyOf(head.områder()))
                .put("oplysninger", salt == null ? facts : new JsonObject().put("sha256", hash(facts, salt)))
                .putIfKnown("ingenVurdering", none == null ? null : none.årsag())
                .put(
                        "svar",
                        assessment.svar().stream()
                                .map(s -> new JsonObject()
                                        .put("omraade", s.område())
                                        .put("stand", s.stand())
                                        .put(
                                                "regler",
                                                s.punkter().stream()
                                                        .flatMap(p -> p.regler().stream())
                                                        .toList()))
                                .toList())
                .put(
                        "udfald",
                        VurderingJson.outcomes(assessment).stream()
                                .map(u -> outcome(u, salt == null))
                                .toList())
                .putIfKnown("boernelineal", ruler(assessment.børnelineal()))
                .putIfKnown("indsatstrappe", ladder(assessment.indsatstrappe()))
                .put(
                        "beslutninger",
                        decisions.stream().map(BeslutningJson::object).toList());
    }

    private static JsonObject facts(Sag sag) {
        Skolekalender calendar = sag.skolekalender();
        return new JsonObject()
                .put("sag", new SagWriter(StandardVocabulary.get()).write(sag))
                .putIfKnown("klokken", sag.klokken())
                .putIfKnown(
                        "skolekalender",
                        calendar == null
                                ? null
                                : new JsonObject()
                                        .put("fra", calendar.fra())
                                        .put("til", calendar.til())
                                        .put("skolefri", List.copyOf(calendar.skolefri())));
    }

    private static String hash(JsonObject facts, String salt) {
        return CanonicalJson.sha256(new JsonObject().put("oplysninger", facts).put("salt", salt));
    }

    private static JsonObject outcome(Udfald outcome, boolean dates) {
        Regel rule = outcome.regel();
        JsonObject written = new JsonObject()
                .put("regel", rule.id())
                .put("gyldigFra", rule.gyldighed().fra())
                .put("grundlag", rule.grundlag())
                .put("status", outcome.status());
        if (outcome.status() == Status.UDEN_FOR_GYLDIGHED) {
            return written;
        }
        return written.put("hvilerPaa", List.copyOf(rule.kilde().hvilerPå()))
                .putIfKnown("kommune", rule.kilde().kommune())
                .putIfKnown("resultat", outcome.resultat())
                .putIfKnown("andenLaesning", unlessEmpty(outcome.andenLæsning()))
                .putIfKnown("spaerring", block(outcome.spærring()))
                .putIfKnown("foerst", outcome.først())
                .putIfKnown("udenBetydning", outcome.udenBetydning() ? true : null)
                .putIfKnown("frist", deadline(outcome.frist(), dates))
                .putIfKnown(
                        "vidner",
                        unlessEmpty(outcome.vidner().stream()
                                .map(w -> new JsonObject()
                                        .put("type", w.type())
                                        .put("id", w.id())
                                        .putIfKnown("frist", deadline(w.frist(), dates)))
                                .toList()))
                .putIfKnown(
                        "mangler",
                        unlessEmpty(outcome.mangler().stream().map(Mangel::sti).toList()));
    }

    private static @Nullable List<?> unlessEmpty(List<?> list) {
        return list.isEmpty() ? null : list;
    }

    private static @Nullable JsonObject block(Udfald.@Nullable Spaerring block) {
        return block == null ? null : new JsonObject().put("grad", block.grad()).put("af", block.af());
    }

    private static @Nullable JsonObject deadline(@Nullable Frist deadline, boolean dates) {
        return deadline == null
                ? null
                : new JsonObject()
                        .putIfKnown("tilstand", deadline.tilstand())
                        .putIfKnown("forfalder", dates ? deadline.forfalder() : null)
                        .putIfKnown("mangler", deadline.mangler());
    }

    private static @Nullable JsonObject ruler(@Nullable Boernelineal ruler) {
        return ruler == null
                ? null
                : new JsonObject()
                        .putIfKnown("styrende", VurderingJson.steps(ruler.styrende()))
                        .putIfKnown("barn", VurderingJson.steps(ruler.barn()))
                        .putIfKnown("foraeldre", VurderingJson.steps(ruler.forældre()))
                        .putIfKnown("samlet", VurderingJson.steps(ruler.samlet()))
                        .putIfKnown("resultat", ruler.resultat());
    }

    private static @Nullable JsonObject ladder(@Nullable Indsatstrappe ladder) {
        return ladder == null
                ? null
                : new JsonObject()
                        .put("trin", VurderingJson.steps(ladder.trin()))
                        .putIfKnown("resultat", ladder.resultat())
                        .put(
                                "trinene",
                                ladder.trinene().stream()
                                        .map(t -> new JsonObject()
                                                .put("nummer", t.trin().nummer())
                                                .put("stand", t.stand()))
                                        .toList());
    }
}
