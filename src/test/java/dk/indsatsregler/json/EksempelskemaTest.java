package dk.indsatsregler.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.indsatsregler.Regelmotor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hver eksempelsag og dens vurdering holder skemaet, og sagen er den samme, når den er skrevet og læst igen. */
class EksempelskemaTest {

    static List<Path> filer() throws IOException {
        try (Stream<Path> filer = Files.list(Path.of("examples/sager"))) {
            return filer.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static Schema skema(String tekst) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(tekst);
    }

    @ParameterizedTest
    @MethodSource("filer")
    void eksemplet_og_dets_vurdering_holder_skemaet(Path fil) throws IOException {
        String json = Files.readString(fil);
        var sag = SagJson.standard().læs(json);
        String vurdering = VurderingJson.skriv(Regelmotor.standard().vurder(sag));

        assertThat(skema(Skemaer.sag()).validate(json, InputFormat.JSON)).isEmpty();
        assertThat(skema(Skemaer.vurdering()).validate(vurdering, InputFormat.JSON))
                .isEmpty();
        String skrevet = SagJson.standard().skriv(sag);
        assertThat(SagJson.standard().skriv(SagJson.standard().læs(skrevet))).isEqualTo(skrevet);
        assertThat(VurderingJson.skriv(
                        Regelmotor.standard().vurder(SagJson.standard().læs(skrevet))))
                .isEqualTo(vurdering);
    }
}
