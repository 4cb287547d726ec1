package eksempel;

import dk.indsatsregler.Regelmotor;
import dk.indsatsregler.json.SagJson;
import dk.indsatsregler.json.SagJsonException;
import dk.indsatsregler.json.VurderingJson;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** En sag ind, en vurdering ud. */
@WebServlet("/vurdering")
public class VurderingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            byte[] svar = VurderingJson.skriv(Regelmotor.standard()
                            .vurder(SagJson.standard().læs(request.getInputStream().readAllBytes())))
                    .getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/json");
            response.getOutputStream().write(svar);
        } catch (SagJsonException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(e.getMessage());
        }
    }
}
