package eksempel;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.VurderingJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Vurderingen af hver fil på en linje. */
public class Program {

    public static void main(String[] filer) throws IOException {
        for (String fil : filer) {
            String svar = VurderingJson.skriv(
                    Regelmotor.standard().vurder(SagJson.standard().læs(Files.readAllBytes(Path.of(fil)))));
            System.out.write((svar + "\n").getBytes(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }
}
