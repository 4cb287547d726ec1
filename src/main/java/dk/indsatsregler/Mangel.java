package dk.indsatsregler;

import dk.indsatsregler.sag.SvaresAf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A missing fact that would help settle outcomes, as a question.
 *
 * @param felt the field of the fact, e.g. {@code Pasning.alleMulighederAfsøgt}; only the type, e.g. {@code Foraelder}, when it is not
 *     told which there are
 * @param sti the field in this case, with the fact's id where there are several, e.g. {@code Foraelder[mor].sektor}
 * @param spørgsmål the question, in Danish
 * @param svaresAf who can answer
 * @param skøn is the answer a professional judgement?
 * @param afgør ids of the unsettled outcomes it is listed by, in rule order
 * @param spærring why the question must not be put to those who can answer it yet, because parents are not to be contacted; {@code null}
 *     when it can be asked. It is held, not removed: another source may know the answer
 * @param nøgle which of the facts that a number tells apart is asked about, e.g. the window of 60 school days; {@code null} for others
 */
public record Mangel(
        String felt,
        String sti,
        String spørgsmål,
        SvaresAf svaresAf,
        boolean skøn,
        List<String> afgør,
        Udfald.@Nullable Spaerring spærring,
        @Nullable Noegle nøgle) {

    /**
     * The number that tells a fact apart.
     *
     * @param felt its field, e.g. {@code skoledage}
     * @param værdi the number
     */
    public record Noegle(String felt, int værdi) {}

    public Mangel {
        afgør = List.copyOf(afgør);
    }

    /** The same question, settling these outcomes. */
    public Mangel medAfgør(List<String> andre) {
        return new Mangel(felt, sti, spørgsmål, svaresAf, skøn, andre, spærring, nøgle);
    }

    /** A question that can be asked. */
    public Mangel(String felt, String sti, String spørgsmål, SvaresAf svaresAf, boolean skøn, List<String> afgør) {
        this(felt, sti, spørgsmål, svaresAf, skøn, afgør, null, null);
    }
}
