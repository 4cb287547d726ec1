package dk.indsatsregler.json;

import dk.indsatsregler.Beslutning;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Skolekalender;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.Genspil.Art;
import dk.indsatsregler.json.Genspil.Forskel;
import dk.indsatsregler.sag.UgyldigOplysningException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of one assessment: what was told, by which rules it was judged, how every rule came out, and what a person decided (RF-04,
 * RF-10, RF-17). It can be filed, and replayed years later.
 *
 * <pre>{@code
 * Kvittering kvittering = Kvittering.af(sag, vurdering, beslutninger);
 * arkiv.gem(kvittering.json(), kvittering.sha256());
 * Kvittering.læs(bytes).genspil(motor).sammeUdfald();
 * }</pre>
 *
 * <p>JSON by RFC 8785. {@code sha256} is over all other members; {@code kontrol} has eight digits of the SHA-256 of each part, so that a
 * receipt that was changed is refused with the place. Neither is a signature: who can change a receipt can seal it again. Keep the SHA-256
 * elsewhere too, e.g. in the journal. Holds personal data as the case does, also when it holds no facts. Immutable.
 */
public final class Kvittering {

    /** The format, raised when a reader must change. */
    public static final String FORMAT = "indsatsregler-kvittering-1";

    private static final int SALT_BYTES = 16;
    private static final int CHECK_DIGITS = 8;
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9-]{1,60}");
    private static final NodeParser.Document RECEIPT = new NodeParser.Document(
            "kvitteringen",
            "en kvittering",
            "",
            4 << 20,
            200_000,
            text -> SHA256.matcher(text).matches());
    private static final Set<String> REQUIRED = Set.of(
            "beslutninger",
            "bibliotek",
            "format",
            "kontrol",
            "omraader",
            "oplysninger",
            "regelsaet",
            "sagId",
            "sha256",
            "svar",
            "udfald",
            "vurderingsdato");
    private static final Set<String> OPTIONAL = Set.of("boernelineal", "indsatstrappe", "ingenVurdering");
    // What of the receipt is checked part by part, and not as a whole.
    private static final Set<String> PARTED = Set.of("", "/oplysninger", "/oplysninger/sag", "/oplysninger/sag/fakta");

    private final JsonValue.Obj root;
    private final List<Beslutning> decisions;

    private Kvittering(JsonValue.Obj root, List<Beslutning> decisions) {
        this.root = root;
        this.decisions = List.copyOf(decisions);
    }

    /**
     * The receipt of an assessment, with the facts it was made of.
     *
     * @param sag the case that was assessed
     * @param vurdering its assessment
     * @param beslutninger what a person decided, at most once for each outcome; it may be nothing yet
     * @throws IllegalArgumentException if the assessment is of another case, or a decision is on no outcome of it; the message is Danish
     * @throws UgyldigOplysningException if a number of the case has more than 15 digits
     */
    public static Kvittering af(Sag sag, Vurdering vurdering, List<Beslutning> beslutninger) {
        return issued(sag, checked(sag, vurdering, beslutninger), beslutninger, null);
    }

    /**
     * The receipt of an assessment, with no facts but their SHA-256, and no date that comes of them. The outcomes are in it.
     *
     * @param salt as {@link #nytSalt} makes it, and to be kept with the case: without it, a few answers and a birth date are guessed from a
     *     SHA-256 in seconds; and with no salt at hand, the receipt can never be held against the case
     * @throws IllegalArgumentException as {@link #af}, and if it is no such salt
     */
    public static Kvittering udenOplysninger(Sag sag, Vurdering vurdering, List<Beslutning> beslutninger, String salt) {
        return issued(sag, checked(sag, vurdering, beslutninger), beslutninger, checked(salt));
    }

    /** 128 random bits, in hexadecimal. */
    public static String nytSalt() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    private static Vurdering checked(Sag sag, Vurdering assessment, List<Beslutning> decisions) {
        Vurdering.Hoved head = assessment.hoved();
        if (!head.sagId().equals(sag.id()) || !head.vurderingsdato().equals(sag.vurderingsdato())) {
            throw new IllegalArgumentException("Vurderingen er ikke af denne sag på denne dato.");
        }
        Set<String> decided = new HashSet<>();
        for (Beslutning decision : decisions) {
            if (VurderingJson.outcomes(assessment).stream().noneMatch(u -> u.id().equals(decision.regel()))) {
                throw new IllegalArgumentException("Vurderingen har intet udfald af reglen " + decision.regel() + ".");
            } else if (!decided.add(decision.regel())) {
                throw new IllegalArgumentException("Der er to beslutninger om " + decision.regel() + ".");
            }
        }
        return assessment;
    }

    private static String checked(@Nullable String salt) {
        if (salt == null || !SALT.matcher(salt).matches()) {
            throw new IllegalArgumentException("Et salt er 32 tegn af 0-9 og a-f, fx fra Kvittering.nytSalt().");
        }
        return salt;
    }

    private static Kvittering issued(Sag sag, Vurdering assessment, List<Beslutning> decisions, @Nullable String salt) {
        JsonObject content = ReceiptContent.of(sag, assessment, decisions, salt);
        content.put("kontrol", checks(parsed(CanonicalJson.of(content))));
        content.put("sha256", CanonicalJson.sha256(content));
        // What is issued can be read: there is one way in.
        return læs(CanonicalJson.of(content).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a receipt. White space and the order of members make no difference.
     *
     * @param json UTF-8
     * @throws UgyldigKvitteringException if it is none, or not as it was issued; says where
     */
    public static Kvittering læs(byte[] json) {
        return JacksonVersion.checked(() -> read(json));
    }

    private static Kvittering read(byte[] json) {
        try {
            JsonValue.Obj root = parsed(NodeParser.decode(json, RECEIPT));
            shape(root);
            unchanged(root);
            SagJsonException.Problems problems = new SagJsonException.Problems();
            List<Beslutning> decisions = BeslutningJson.read(root.get("beslutninger"), problems);
            problems.throwIfAny();
            return new Kvittering(root, decisions);
        } catch (SagJsonException e) {
            JsonProblem first = e.problemer().get(0);
            throw new UgyldigKvitteringException(
                    first.sti(), first.linje() > 0 ? first.tekst().replaceFirst(", /[^:]*", "") : first.besked());
        }
    }

    private static JsonValue.Obj parsed(String text) {
        SagJsonException.Problems problems = new SagJsonException.Problems();
        JsonValue document = new NodeParser(RECEIPT, name -> false, Map.of(), problems, true).parse(text);
        problems.throwIfAny();
        if (document instanceof JsonValue.Obj root) {
            return root;
        }
        throw new UgyldigKvitteringException("", "En kvittering skal være et JSON-objekt: { … }.");
    }

    private static void shape(JsonValue.Obj root) {
        if (!(root.get("format") instanceof JsonValue.Text format)
                || !format.value().equals(FORMAT)) {
            throw new UgyldigKvitteringException("/format", "skal være \"" + FORMAT + "\".");
        }
        for (String name : new TreeSet<>(REQUIRED)) {
            if (root.get(name) == null) {
                throw new UgyldigKvitteringException("/" + name, "mangler.");
            }
        }
        root.members().forEach((name, member) -> {
            if (!REQUIRED.contains(name) && !OPTIONAL.contains(name)) {
                throw new UgyldigKvitteringException(
                        member.name().path(), "En kvittering har ikke dette felt; det er sat ind.");
            }
        });
    }

    /** One part of a receipt that is checked by itself. */
    private record Part(String name, JsonValue value) {

        String check() {
            try {
                return CanonicalJson.sha256(List.of(name, value)).substring(0, CHECK_DIGITS);
            } catch (UgyldigOplysningException e) {
                throw new UgyldigKvitteringException(value.place().path(), String.valueOf(e.getMessage()));
            }
        }
    }

    /** The first digits of the SHA-256 of each part. */
    static List<String> checks(JsonValue.Obj root) {
        return parts(root).stream().map(Part::check).toList();
    }

    private static List<Part> parts(JsonValue.Obj root) {
        List<Part> parts = new ArrayList<>();
        split(root, "", parts);
        return parts;
    }

    private static void split(JsonValue node, String name, List<Part> parts) {
        if (node instanceof JsonValue.Obj object
                && PARTED.contains(name)
                && !object.members().isEmpty()) {
            new TreeMap<>(object.members()).forEach((member, value) -> {
                if (!name.isEmpty() || !(member.equals("kontrol") || member.equals("sha256"))) {
                    split(value.value(), name + "/" + member, parts);
                }
            });
        } else if (node instanceof JsonValue.Arr array && !array.items().isEmpty()) {
            array.items().forEach(item -> parts.add(new Part(name, item)));
        } else {
            parts.add(new Part(name, node));
        }
    }

    private static void unchanged(JsonValue.Obj root) {
        List<JsonValue> checks = root.get("kontrol") instanceof JsonValue.Arr array ? array.items() : List.of();
        List<Part> parts = parts(root);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i >= checks.size()
                    || !(checks.get(i) instanceof JsonValue.Text check)
                    || !check.value().equals(part.check())) {
                throw new UgyldigKvitteringException(
                        part.value().place().path(),
                        "er ikke, som kvitteringen blev udstedt" + rule(part.value()) + ".");
            }
        }
        if (checks.size() > parts.size()) {
            throw new UgyldigKvitteringException("/kontrol", "Noget er taget ud af kvitteringens slutning.");
        }
        JsonObject content = new JsonObject();
        root.members().forEach((name, member) -> {
            if (!name.equals("sha256")) {
                content.put(name, member.value());
            }
        });
        if (!(root.get("sha256") instanceof JsonValue.Text sha) || !sha.value().equals(CanonicalJson.sha256(content))) {
            throw new UgyldigKvitteringException("/sha256", "er ikke SHA-256 af kvitteringens indhold.");
        }
    }

    private static String rule(JsonValue part) {
        return part instanceof JsonValue.Obj object
                        && object.get("regel") instanceof JsonValue.Text rule
                        && RULE.matcher(rule.value()).matches()
                ? ": " + rule.value()
                : "";
    }

    /** The receipt, canonical, on one line without a line feed. Contains personal data: file it, do not log it. */
    public String json() {
        return CanonicalJson.of(root);
    }

    /** Its SHA-256 over all other members, in lower-case hexadecimal. Names the receipt, and tells nothing of the case. */
    public String sha256() {
        return text("sha256");
    }

    /** What a person decided, in the order given. */
    public List<Beslutning> beslutninger() {
        return decisions;
    }

    /** Does it hold the facts, and not only their SHA-256? */
    public boolean harOplysninger() {
        return facts().get("sag") != null;
    }

    /**
     * The receipt as a journal entry, in Danish: the date and a short subject first (RF-04a), then what a person decided, and duties by law
     * nobody has decided on. For the case system, never for a party: it does not ask whether the parents may know.
     *
     * @param vurdering the assessment it is the receipt of, for the rules' titles and sources
     * @throws IllegalArgumentException if it is of something else
     */
    public String journalnotat(Vurdering vurdering) {
        if (!vurdering.hoved().sagId().equals(text("sagId"))
                || !vurdering.hoved().vurderingsdato().toString().equals(text("vurderingsdato"))) {
            throw new IllegalArgumentException("Vurderingen er ikke den, kvitteringen er af.");
        }
        return JournalText.of(this, vurdering);
    }

    /**
     * Assesses the case in the receipt again, and tells what differs.
     *
     * @param motor an engine on the rules of that day, e.g. from a pack, or on others
     * @throws IllegalStateException if the receipt does not hold the facts
     */
    public Genspil genspil(Regelmotor motor) {
        if (!harOplysninger()) {
            throw new IllegalStateException(
                    "Kvitteringen har ikke sagens oplysninger, kun deres SHA-256. Giv sagen og dens salt.");
        }
        try {
            return genspil(motor, sag(), null);
        } catch (SagJsonException e) {
            return new Genspil(
                    false,
                    e.problemer().stream()
                            .map(p -> new Forskel(Art.OPLYSNING, "/oplysninger/sag" + p.sti(), p.besked()))
                            .toList(),
                    "");
        }
    }

    /**
     * Assesses a case, and tells what differs from the receipt: the case too.
     *
     * @param salt the salt the receipt was issued with; {@code null} when it holds the facts
     * @throws IllegalArgumentException if there is no salt, and the receipt has only a SHA-256 of the facts
     */
    public Genspil genspil(Regelmotor motor, Sag sag, @Nullable String salt) {
        Kvittering now = issued(sag, motor.vurder(sag), decisions, harOplysninger() ? null : checked(salt));
        List<Forskel> differences = Replay.differences(root, now.root);
        return new Genspil(differences.stream().noneMatch(d -> d.art() == Art.UDFALD), differences, now.sha256());
    }

    private Sag sag() {
        Sag sag = SagJson.standard().læs(CanonicalJson.of(facts().get("sag")));
        String place = "klokken";
        try {
            Sag timed = facts().get(place) instanceof JsonValue.Text time
                    ? sag.klokken(LocalTime.parse(time.value()))
                    : sag;
            place = "skolekalender";
            return facts().get(place) instanceof JsonValue.Obj calendar ? timed.med(calendar(calendar)) : timed;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UgyldigKvitteringException("/oplysninger/" + place, "er ikke, som kvitteringer skriver det.");
        }
    }

    private static Skolekalender calendar(JsonValue.Obj calendar) {
        TreeSet<LocalDate> off = new TreeSet<>();
        if (calendar.get("skolefri") instanceof JsonValue.Arr days) {
            days.items().forEach(day -> off.add(day(day)));
        }
        return new Skolekalender(day(calendar.get("fra")), day(calendar.get("til")), off);
    }

    private static LocalDate day(@Nullable JsonValue node) {
        return LocalDate.parse(node instanceof JsonValue.Text text ? text.value() : "");
    }

    private JsonValue.Obj facts() {
        return root.get("oplysninger") instanceof JsonValue.Obj facts
                ? facts
                : new JsonValue.Obj(JsonValue.Place.DOCUMENT, Map.of());
    }

    String text(String member) {
        return root.get(member) instanceof JsonValue.Text text ? text.value() : "";
    }

    /** Shows its SHA-256 only. */
    @Override
    public String toString() {
        return "Kvittering[" + sha256() + "]";
    }
}
