package eksempel;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.sag.UgyldigOplysningException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Sager som JSON, én på hver linje, ind; vurderinger ud, på de samme linjer: {@code Sager IND UD}. Kun tekst går over nettet, og
 * {@link Regelmotor#standard()} kaldes, hvor sagen vurderes: den bygges én gang i hver executor.
 */
public final class Sager {

    private Sager() {}

    public static void main(String[] ord) {
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("indsatsregler"))) {
            spark.textFile(ord[0], spark.defaultParallelism())
                    .map(Sager::vurder)
                    .saveAsTextFile(ord[1]);
        }
    }

    /** En sag, der ikke kan læses, standser ikke de andre, og dens linje siger hvorfor, uden en oplysning fra den. */
    static String vurder(String sag) {
        try {
            return VurderingJson.vurder(Regelmotor.standard(), sag);
        } catch (SagJsonException | UgyldigOplysningException e) {
            return "{\"ikkeVurderet\":\""
                    + new String(JsonStringEncoder.getInstance().quoteAsString(String.valueOf(e.getMessage()))) + "\"}";
        }
    }
}
