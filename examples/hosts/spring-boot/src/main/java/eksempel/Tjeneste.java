package eksempel;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.json.Skemaer;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.sag.UgyldigOplysningException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** En sag ind, en vurdering ud. Svaret er VurderingJson's egen tekst: en Vurdering er ikke en bønne, og Spring skal ikke gætte på den. */
@SpringBootApplication
@RestController
public class Tjeneste {

    private final Regelmotor motor;

    Tjeneste(Regelmotor motor) {
        this.motor = motor;
    }

    public static void main(String[] args) {
        SpringApplication.run(Tjeneste.class, args);
    }

    /** Én for hele programmet: den er uforanderlig. Kommunens egne regler lægges på med Regelmotor.bygger().medRegler(…). */
    @Bean
    static Regelmotor regelmotor() {
        return Regelmotor.standard();
    }

    @PostMapping(
            path = "/vurdering",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] vurder(@RequestBody byte[] sag) {
        return VurderingJson.skriv(motor.vurder(SagJson.standard().læs(sag)))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Hvert problem med sted, aldrig en værdi fra sagen. */
    @ExceptionHandler
    ProblemDetail sagenKanIkkeLæses(SagJsonException e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Sagen kan ikke læses.");
        problem.setProperty("problemer", e.problemer());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail oplysningerneKanIkkeVæreSande(UgyldigOplysningException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, e.getMessage());
    }

    /** OpenAPI 3.1 med bibliotekets egne skemaer. */
    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] openapi() {
        return """
                {"openapi":"3.1.0","info":{"title":"Indsatsregler","version":"1"},"paths":{"/vurdering":{"post":{
                "requestBody":{"required":true,"content":{"application/json":{"schema":%s}}},
                "responses":{"200":{"description":"Vurderingen","content":{"application/json":{"schema":%s}}},
                "400":{"description":"Sagen kan ikke læses","content":{"application/problem+json":{}}},
                "422":{"description":"Oplysningerne kan ikke være sande sammen","content":{"application/problem+json":{}}}}}}}}
                """
                .formatted(Skemaer.sag(), Skemaer.vurdering())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
