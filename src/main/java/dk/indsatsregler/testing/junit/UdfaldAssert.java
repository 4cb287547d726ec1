package dk.indsatsregler.testing.junit;

import dk.indsatsregler.Frist;
import dk.indsatsregler.Grundlag;
import dk.indsatsregler.Mangel;
import dk.indsatsregler.Slags;
import dk.indsatsregler.Status;
import dk.indsatsregler.Udfald;
import dk.indsatsregler.Udfald.Spaerring;
import dk.indsatsregler.Udfald.Spaerring.Grad;
import dk.indsatsregler.Vurdering;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on how one rule came out; begun with {@link VurderingAssert#regel(String)}. A failure ends in the rule's explanation. */
public final class UdfaldAssert extends AbstractAssert<UdfaldAssert, Udfald> {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Vurdering assessment;

    UdfaldAssert(Vurdering assessment, Udfald outcome) {
        super(outcome, UdfaldAssert.class);
        this.assessment = assessment;
    }

    /** The rule is certainly met. */
    public UdfaldAssert erOpfyldt() {
        return status(Status.OPFYLDT);
    }

    /** The rule is certainly not met. */
    public UdfaldAssert erIkkeOpfyldt() {
        return status(Status.IKKE_OPFYLDT);
    }

    /** Something that would decide is not known. */
    public UdfaldAssert erUafklaret() {
        return status(Status.UAFKLARET);
    }

    /** No version of the rule is in force on the assessment date. */
    public UdfaldAssert erUdenForGyldighed() {
        return status(Status.UDEN_FOR_GYLDIGHED);
    }

    /** The rule is open, but whatever reads it is settled. */
    public UdfaldAssert erUdenBetydning() {
        return check(
                actual.udenBetydning(),
                "skulle være uden betydning, men er " + actual.status().tekst()
                        + (actual.status() == Status.UAFKLARET ? " og har betydning." : "."));
    }

    /** The rule is met and concludes so. */
    public UdfaldAssert siger(Slags slags) {
        String should = "skulle sige " + slags.tekst() + ", men ";
        check(actual.erOpfyldt(), should + "er " + actual.status().tekst() + ".");
        Slags says = actual.regel().slags();
        return check(says == slags, should + "siger " + says.tekst() + ".");
    }

    /** What the outcome is called, e.g. {@code OMFATTET}. */
    public UdfaldAssert harResultat(String resultat) {
        return check(
                resultat.equals(actual.resultat()),
                "skulle have resultatet " + resultat + ", men har " + or(actual.resultat(), "intet resultat") + ".");
    }

    /** The outcome has no name of its own. */
    public UdfaldAssert harIntetResultat() {
        return check(actual.resultat() == null, "skulle intet resultat have, men har " + actual.resultat() + ".");
    }

    /** The rule's own mark. */
    public UdfaldAssert hvilerPå(Grundlag grundlag) {
        Grundlag mark = actual.regel().grundlag();
        return check(mark == grundlag, "skulle hvile på " + grundlag + ", men hviler på " + mark + ".");
    }

    /** A weaker mark that the rule leans on as well. */
    public UdfaldAssert hvilerOgsåPå(Grundlag grundlag) {
        Set<Grundlag> marks = actual.regel().kilde().hvilerPå();
        String also = String.join(", ", marks.stream().map(Enum::name).toList());
        return check(
                marks.contains(grundlag),
                "skulle også hvile på " + grundlag + ", men hviler "
                        + (marks.isEmpty()
                                ? "ikke på andet end " + actual.regel().grundlag()
                                : "også på " + also)
                        + ".");
    }

    /** What is to be done, word for word. */
    public UdfaldAssert harHandling(String handling) {
        String stands = actual.regel().opgave().handling();
        return check(
                handling.equals(stands),
                "skulle have handlingen «" + handling + "», men har "
                        + (stands == null ? "ingen handling" : "«" + stands + "»") + ".");
    }

    /** The explanation contains the text; white space counts as one space. */
    public UdfaldAssert forklares(String tekst) {
        return check(
                folded(FailureWords.explained(assessment, actual.id())).contains(folded(tekst)),
                "skulle forklares med «" + folded(tekst) + "», men det står der ikke.");
    }

    /** The deadline's last day. */
    public UdfaldAssert harFrist(LocalDate dato) {
        LocalDateTime due = deadline("fristen " + dato).forfalder();
        return check(
                due != null && due.toLocalDate().equals(dato),
                "skulle have fristen " + dato + ", men har "
                        + or(FailureWords.moment(due), "en, der ikke kan regnes ud") + ".");
    }

    /** How the deadline stands. */
    public UdfaldAssert harFrist(Frist.Tilstand tilstand) {
        Frist.Tilstand stands = deadline("en frist, der er " + tilstand).tilstand();
        return check(
                stands == tilstand,
                "skulle have en frist, der er " + tilstand + ", men har en, der "
                        + (stands == null ? "ikke kan regnes ud" : "er " + stands) + ".");
    }

    /** Exactly these rules, certainly met, block the outcome. */
    public UdfaldAssert erSpærretAf(String... regler) {
        return blocked(Grad.SPÆRRET, "skulle være spærret af ", regler);
    }

    /** Exactly these rules, one of them open, make the outcome wait. */
    public UdfaldAssert afventer(String... regler) {
        return blocked(Grad.AFVENT, "skulle afvente ", regler);
    }

    /** No rule blocks the outcome. */
    public UdfaldAssert erIkkeSpærret() {
        return check(
                actual.spærring() == null, "skulle ikke være spærret, men " + FailureWords.of(actual.spærring()) + ".");
    }

    /** Exactly these facts, in any order, each as {@code Type[id]}, certainly meet the rule. */
    public UdfaldAssert harVidner(String... vidner) {
        Set<String> wanted = new TreeSet<>(FailureWords.some(vidner, "vidner"));
        Set<String> are = witnesses();
        return check(
                are.equals(wanted),
                "skulle have vidnerne " + String.join(", ", wanted) + ", men har "
                        + (are.isEmpty() ? "ingen" : String.join(", ", are)) + ".");
    }

    /** No fact, of those there can be several of, certainly meets the rule. */
    public UdfaldAssert harIngenVidner() {
        Set<String> are = witnesses();
        return check(are.isEmpty(), "skulle ingen vidner have, men har " + String.join(", ", are) + ".");
    }

    /** Answers to these, among others, are missing; each as a path, e.g. {@code Foraelder[mor].sektor}. */
    public UdfaldAssert fordiDerMangler(String... stier) {
        List<String> missing = missing();
        for (String path : FailureWords.some(stier, "stier")) {
            check(
                    missing.contains(path),
                    "skulle mangle svar på " + path + ", men " + FailureWords.missing(missing)
                            + FailureWords.meant(path, missing));
        }
        return this;
    }

    /** Answers to exactly these, in any order, are missing. */
    public UdfaldAssert fordiDerKunMangler(String... stier) {
        Set<String> wanted = new TreeSet<>(FailureWords.some(stier, "stier"));
        List<String> missing = missing();
        return check(
                wanted.equals(Set.copyOf(missing)),
                "skulle kun mangle svar på " + String.join(", ", wanted) + ", men " + FailureWords.missing(missing));
    }

    /** No answer is missing. */
    public UdfaldAssert manglerIntet() {
        List<String> missing = missing();
        return check(missing.isEmpty(), "skulle intet mangle, men " + FailureWords.missing(missing));
    }

    private UdfaldAssert status(Status wanted) {
        return check(
                actual.status() == wanted,
                "skulle " + should(wanted) + ", men er " + actual.status().tekst() + ".");
    }

    // An open rule is not met either; what is wanted of it is that it is settled.
    private String should(Status wanted) {
        if (wanted != Status.IKKE_OPFYLDT) {
            return "være " + wanted.tekst();
        }
        return actual.status() == Status.OPFYLDT ? "ikke være opfyldt" : "være afgjort som ikke opfyldt";
    }

    private UdfaldAssert blocked(Grad degree, String should, String... by) {
        Spaerring block = actual.spærring();
        Set<String> wanted = new TreeSet<>(FailureWords.some(by, "regler"));
        return check(
                block != null && block.grad() == degree && wanted.equals(Set.copyOf(block.af())),
                should + String.join(", ", wanted) + ", men " + FailureWords.of(block) + ".");
    }

    private Frist deadline(String wanted) {
        @Nullable Frist frist = actual.frist();
        check(frist != null, "skulle have " + wanted + ", men har ingen frist.");
        return Objects.requireNonNull(frist);
    }

    private List<String> missing() {
        return actual.mangler().stream().map(Mangel::sti).toList();
    }

    private Set<String> witnesses() {
        Set<String> names = new TreeSet<>();
        actual.vidner().forEach(v -> names.add(v.type() + "[" + v.id() + "]"));
        return Collections.unmodifiableSet(names);
    }

    private UdfaldAssert check(boolean holds, String otherwise) {
        if (!holds) {
            failWithMessage(
                    "%s", actual.id() + " " + otherwise + "\n\n" + FailureWords.explained(assessment, actual.id()));
        }
        return this;
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static String folded(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
