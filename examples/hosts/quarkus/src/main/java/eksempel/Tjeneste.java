package eksempel;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.json.VurderingJson;
import dk.indsatsregler.sag.UgyldigOplysningException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** En sag ind, en vurdering ud. Svaret er VurderingJson's egen tekst: en Vurdering er ikke en bønne, og Quarkus skal ikke gætte på den. */
@Path("/vurdering")
public class Tjeneste {

    private final Regelmotor motor;

    Tjeneste(Regelmotor motor) {
        this.motor = motor;
    }

    /** Én for hele programmet: den er uforanderlig. */
    @Produces
    @ApplicationScoped
    static Regelmotor regelmotor() {
        return Regelmotor.standard();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
    public String vurder(String sag) {
        return VurderingJson.vurder(motor, sag);
    }

    /** Hvert problem med sted, aldrig en værdi fra sagen. */
    @ServerExceptionMapper
    Response sagenKanIkkeLæses(SagJsonException e) {
        return tekst(400, e.getMessage());
    }

    @ServerExceptionMapper
    Response oplysningerneKanIkkeVæreSande(UgyldigOplysningException e) {
        return tekst(422, e.getMessage());
    }

    private static Response tekst(int status, String besked) {
        return Response.status(status)
                .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .entity(besked)
                .build();
    }
}
