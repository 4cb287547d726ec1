package dk.indsatsregler;

import dk.indsatsregler.sag.SvaresAf;
import java.util.List;

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
 */
public record Mangel(String felt, String sti, String spørgsmål, SvaresAf svaresAf, boolean skøn, List<String> afgør) {

    public Mangel {
        afgør = List.copyOf(afgør);
    }
}
