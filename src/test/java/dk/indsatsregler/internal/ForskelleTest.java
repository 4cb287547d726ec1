package dk.indsatsregler.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.indsatsregler.Forskelle;
import dk.indsatsregler.Forskelle.Aendring;
import dk.indsatsregler.Forskelle.Forskel;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.Sag;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Vurdering;
import dk.indsatsregler.json.ForskelleJson;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.sag.Faktum;
import dk.indsatsregler.sag.Haendelse;
import dk.indsatsregler.sag.Spaend;
import dk.indsatsregler.sag.bekymring.Bekymring;
import dk.indsatsregler.sag.fravaersindsats.Fravaerssag;
import dk.indsatsregler.sag.skolefravaer.Vindue;
import dk.indsatsregler.vocabulary.Field;
import dk.indsatsregler.vocabulary.FieldKind;
import dk.indsatsregler.vocabulary.StandardVocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would change an outcome, over the shipped rules: the engine itself agrees, and nothing that protects a child is shown a way out of. */
class ForskelleTest {

    private static final Regelmotor MOTOR = Regelmotor.bygger()
            .medKommunalPraksis("aalborg")
            .medKommunalPraksis("aalborg-skole")
            .medKommunalPraksis("bornholm")
            .medKommunalPraksis("viborg")
            .byg();

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/sager"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void the_engine_agrees_with_every_change_shown(Path file) throws IOException {
        Sag sag = SagJson.standard().læs(Files.readAllBytes(file));
        Vurdering vurdering = MOTOR.vurder(sag);
        for (Udfald udfald : vurdering.udfald()) {
            Forskelle forskelle = vurdering.forskelle(udfald.id());
            assertThat(forskelle.status()).isEqualTo(udfald.status());
            assertThat(forskelle.mangler()).isEqualTo(udfald.mangler());
            assertThat(forskelle.forskelle()).hasSizeLessThanOrEqualTo(Forskelle.FLEST);
            if (erBeskyttet(udfald)
                    || vurdering.kontaktVenter() != null
                    || udfald.status() == Status.UAFKLARET
                    || udfald.status() == Status.UDEN_FOR_GYLDIGHED) {
                assertThat(forskelle.forskelle()).as(udfald.id()).isEmpty();
            }
            for (Forskel forskel : forskelle.forskelle()) {
                Vurdering ændret = MOTOR.vurder(med(sag, forskel));
                assertThat(ændret.udfald(udfald.id()).status())
                        .as("%s med %s", udfald.id(), forskel.ændringer())
                        .isEqualTo(udfald.status() == Status.OPFYLDT ? Status.IKKE_OPFYLDT : Status.OPFYLDT);
                for (Udfald andet : vurdering.udfald()) {
                    if (erBeskyttet(andet) && andet.erOpfyldt()) {
                        assertThat(ændret.udfald(andet.id()).erOpfyldt())
                                .as("%s beholder %s", udfald.id(), andet.id())
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean erBeskyttet(Udfald udfald) {
        return udfald.regel().slags() == Slags.SPÆRRER
                || (udfald.regel().slags() == Slags.PLIGT && udfald.regel().grundlag() == Grundlag.LOV);
    }

    /** The case, with the answers that are shown. */
    private static Sag med(Sag sag, Forskel forskel) {
        Sag.Bygger ændret = Sag.bygger(sag.id(), sag.vurderingsdato());
        sag.områder().forEach(ændret::område);
        for (Class<? extends Record> type : sag.typer()) {
            List<? extends Record> fakta = sag.fakta(type).orElseThrow();
            if (fakta.isEmpty()) {
                ændret.medIngen(type);
            }
            for (Record faktum : fakta) {
                Record nu = faktum;
                for (Aendring ændring : forskel.ændringer()) {
                    String navn = ændring.felt().substring(ændring.felt().indexOf('.') + 1);
                    if (ændring.sti().equals(sti(type, faktum) + "." + navn)) {
                        nu = Faktum.med(nu, navn, svar(sag, ændring));
                    }
                }
                ændret.med(nu);
            }
        }
        Sag hel = sag.klokken() == null ? ændret.byg() : ændret.byg().klokken(sag.klokken());
        return sag.skolekalender() == null ? hel : hel.med(sag.skolekalender());
    }

    private static String sti(Class<? extends Record> type, Record faktum) {
        try {
            return type.getRecordComponents()[0].getName().equals("id")
                    ? type.getSimpleName() + "["
                            + type.getRecordComponents()[0].getAccessor().invoke(faktum) + "]"
                    : type.getSimpleName();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object svar(Sag sag, Aendring ændring) {
        Field felt = StandardVocabulary.get().told(ændring.felt()).orElseThrow();
        if (felt.kind() == FieldKind.EVENT) {
            return Haendelse.den(sag.vurderingsdato());
        } else if (felt.kind() == FieldKind.BOOLEAN) {
            return ændring.til().equals("ja");
        }
        BigDecimal tal = new BigDecimal(
                ændring.til().replaceFirst(" .*", "").replace(',', '.').replace("−", "-"));
        return felt.javaType() == Integer.class
                ? (Object) tal.intValueExact()
                : felt.javaType() == Spaend.class ? Spaend.præcis(tal) : tal;
    }

    @Test
    void a_day_of_absence_more_reaches_the_local_limit() {
        Forskelle forskelle = fravær(5).forskelle("FR-SAMLET-10");
        assertThat(forskelle.forskelle()).hasSize(1);
        assertThat(forskelle.tekst()).isEqualTo("""
                        Hvad ville ændre udfaldet af FR-SAMLET-10: Bekymrende fravær

                        Med denne ændring var reglen opfyldt:
                        * 6 dage i stedet for 5 dage: Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage?
                        Svarene skal være rigtige. Her står, hvor tæt udfaldet er, ikke hvad der bør svares.

                        Grænser:
                        * Alt fravær i de seneste skoledage i procent, uden afrunding. Kræver mindst 10 %; her 8,3 %.
                        """);
    }

    private static Vurdering fravær(int dage) {
        return MOTOR.vurder(Sag.bygger("sag-1", LocalDate.of(2023, 5, 15))
                .med(Vindue.med("seneste", 60).fraværsdage(Spaend.præcis(dage)))
                .byg());
    }

    @Test
    void of_a_duty_by_law_only_the_limit_and_the_value_are_shown() throws IOException {
        Vurdering vurdering = MOTOR.vurder(SagJson.standard()
                .læs(Files.readAllBytes(Path.of("examples/sager/21-ulovligt-netop-15-procent.json"))));
        Forskelle forskelle = vurdering.forskelle("FR-ULOVLIG-15");
        assertThat(forskelle.forskelle()).isEmpty();
        assertThat(forskelle.grænser())
                .singleElement()
                .satisfies(g -> assertThat(g.krav() + "; " + g.værdi()).isEqualTo("mindst 15 %; 15 %"));
        assertThat(forskelle.tekst()).isEqualTo("""
                        Hvad ville ændre udfaldet af FR-ULOVLIG-15: Underretning ved 15 procent (serviceloven, fra 2020)

                        Det er en pligt efter loven. Her vises kun grænser og det, der mangler.

                        Grænser:
                        * Ulovligt fravær i procent af alle kvartalets planlagte skoledage, uden afrunding. Kræver mindst 15 %; her 15 %.
                        """);
    }

    @Test
    void nothing_is_shown_that_reaches_parents_while_they_are_not_to_be_contacted() {
        Sag sag = Sag.bygger("sag-1", LocalDate.of(2025, 3, 3))
                .område("skolefravaer")
                .med(Bekymring.med().registreret(true).æresrelateret(true).risikovurderet(false))
                .med(Fravaerssag.med()
                        .forældreKontaktet(false)
                        .forældreHørt(false)
                        .barnHørt(false))
                .med(Vindue.med("seneste", 60).fraværsdage(Spaend.præcis(5)))
                .byg();
        Vurdering vurdering = MOTOR.vurder(sag);
        assertThat(vurdering.kontaktVenter()).isNotNull();
        for (Udfald udfald : vurdering.udfald()) {
            assertThat(vurdering.forskelle(udfald.id()).forskelle()).isEmpty();
        }
        assertThat(vurdering.forskelle("FR-SAMLET-10").tekst())
                .contains(
                        "\nForældre og netværk må ikke kontaktes endnu. Her vises kun grænser og det, der mangler.\n");
    }

    @Test
    void an_open_outcome_says_what_would_settle_it() {
        Vurdering vurdering = MOTOR.vurder(Sag.bygger("sag-1", LocalDate.of(2023, 5, 15))
                .område("skolefravaer")
                .byg());
        assertThat(vurdering.forskelle("FR-KORTLAGT").tekst())
                .startsWith("Hvad ville ændre udfaldet af FR-KORTLAGT: Kortlægningen er hel\n\n"
                        + "Udfaldet er ikke afklaret. Svarene på spørgsmålene nedenfor afgør det.\n");
        assertThat(vurdering.forskelle("FR-KORTLAGT").mangler()).isNotEmpty();
    }

    @Test
    void the_json_holds_the_same() {
        Forskelle forskelle = fravær(5).forskelle("FR-SAMLET-10");
        assertThat(ForskelleJson.skriv(forskelle))
                .isEqualTo(
                        "{\"format\":\"indsatsregler-forskelle-1\",\"regel\":\"FR-SAMLET-10\",\"status\":\"IKKE_OPFYLDT\","
                                + "\"forskelle\":[{\"aendringer\":[{\"sti\":\"Vindue[seneste].fraværsdage\",\"felt\":\"Vindue.fraværsdage\","
                                + "\"spoergsmaal\":\"Hvor mange fraværsdage af alle slags har eleven i de seneste 60 skoledage?\","
                                + "\"fra\":\"5 dage\",\"til\":\"6 dage\"}]}],"
                                + "\"graenser\":[{\"sti\":\"Vindue[seneste].fraværsprocent\",\"felt\":\"Vindue.fraværsprocent\","
                                + "\"betydning\":\"Alt fravær i de seneste skoledage i procent, uden afrunding.\","
                                + "\"krav\":\"mindst 10 %\",\"vaerdi\":\"8,3 %\"}],\"mangler\":[],\"udtoemt\":true,\"tekst\":\""
                                + forskelle.tekst().replace("\n", "\\n") + "\"}");
    }

    @Test
    void what_may_be_changed_is_done_or_counted_by_a_person_and_nothing_about_who_the_child_is_or_suffers() {
        List<Field> kanÆndres = StandardVocabulary.get().told().stream()
                .flatMap(type -> type.toldFields().stream())
                .filter(Field::changeable)
                .toList();
        assertThat(kanÆndres).hasSizeGreaterThan(80).allSatisfy(felt -> {
            assertThat(felt.sensitive() || felt.judgement() || felt.background() || felt.unsettled())
                    .as(felt.path())
                    .isFalse();
            assertThat(felt.kind()).as(felt.path()).isIn(FieldKind.BOOLEAN, FieldKind.NUMBER, FieldKind.EVENT);
            assertThat(felt.kind() == FieldKind.NUMBER && felt.step() == null)
                    .as(felt.path())
                    .isFalse();
            assertThat(felt.type())
                    .isNotIn(
                            "Barn",
                            "Bekymring",
                            "Risikofaktorer",
                            "Beskyttelsesfaktorer",
                            "Overvejelse",
                            "Lovbetingelse",
                            "Kriminalitetsforebyggelse",
                            "Tandpleje",
                            "Lineal",
                            "Linealvurdering",
                            "Kontakt",
                            "Trivsel");
            assertThat((felt.path() + " " + felt.question()).toLowerCase(Locale.ROOT))
                    .doesNotContain("vold", "overgreb", "vanrøgt", "æres", "misbrug", "kriminal", "anbringelse");
        });
    }

    /** How long it takes, over every outcome of every example. */
    @Test
    @Tag("benchmark")
    void measure() throws IOException {
        Map<Double, String> slowest = new TreeMap<>();
        List<Double> all = new ArrayList<>();
        int notExhausted = 0;
        for (int round = 0; round < 2; round++) {
            slowest.clear();
            all.clear();
            notExhausted = 0;
            for (Path file : cases()) {
                Vurdering vurdering = MOTOR.vurder(SagJson.standard().læs(Files.readAllBytes(file)));
                for (Udfald udfald : vurdering.udfald()) {
                    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    Forskelle forskelle = vurdering.forskelle(udfald.id());
                    double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
                    all.add(millis);
                    slowest.put(millis, file.getFileName() + " " + udfald.id() + " " + forskelle.udtømt());
                    notExhausted += forskelle.udtømt() ? 0 : 1;
                }
            }
        }
        all.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d outcomes, cpu ms: median %.3f, 99 %% %.2f, most %.1f; not exhausted: %d%n",
                all.size(),
                all.get(all.size() / 2),
                all.get(all.size() * 99 / 100),
                all.get(all.size() - 1),
                notExhausted);
        slowest.entrySet().stream()
                .skip(Math.max(0, slowest.size() - 12))
                .forEach(e -> System.out.printf(Locale.ROOT, "%8.1f %s%n", e.getKey(), e.getValue()));
    }
}
