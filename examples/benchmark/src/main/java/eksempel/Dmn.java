package eksempel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The same decision in DMN, one file for both engines. The input is made as a map beforehand. */
final class Dmn {

    private Dmn() {}

    private static byte[] model() {
        try (InputStream in = Dmn.class.getResourceAsStream("/decision.dmn")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A child as DMN sees it. */
    static Map<String, Object> input(Child child) {
        List<Map<String, Object>> parents = new ArrayList<>();
        for (Child.Parent parent : child.parents()) {
            Map<String, Object> one = new HashMap<>();
            one.put("sector", parent.sector().name());
            one.put("critical", parent.critical());
            one.put("privateFirm", parent.privateFirm());
            one.put("sentHome", parent.sentHome());
            one.put("home", parent.home());
            one.put("exploredDespiteHome", parent.exploredDespiteHome());
            one.put("canBeLeftOut", parent.canBeLeftOut());
            parents.add(one);
        }
        Map<String, Object> input = new HashMap<>();
        input.put("born", child.born());
        input.put("day", child.day());
        input.put("assessed", child.assessed());
        input.put("needs", child.needs());
        input.put("despiteAge", child.despiteAge());
        input.put("explored", child.explored());
        input.put("parents", parents);
        return input;
    }

    private static Child.Answer answer(Object result) {
        Map<?, ?> map = (Map<?, ?>) ((List<?>) result).get(0);
        return new Child.Answer((Boolean) map.get("nr1"), (Boolean) map.get("nr2"), (Boolean) map.get("nr3"));
    }

    /** KIE's engine. */
    static final class Kie {

        private final DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newByteArrayResource(model())
                        .setResourceType(ResourceType.DMN)
                        .setSourcePath("decision.dmn")))
                .getOrElseThrow(IllegalStateException::new);
        private final DMNModel model = runtime.getModels().get(0);

        Child.Answer decide(Map<String, Object> input) {
            DMNContext context = runtime.newContext();
            context.set("child", input);
            DMNResult result = runtime.evaluateAll(model, context);
            if (result.hasErrors()) {
                throw new IllegalStateException(result.getMessages().toString());
            }
            return answer(result.getContext().get("answer"));
        }
    }

    /** Camunda's engine. */
    static final class Camunda {

        private final DmnEngine engine;
        private final DmnDecision decision;

        Camunda() {
            DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
            configuration.setDefaultLiteralExpressionLanguage("feel");
            this.engine = configuration.buildEngine();
            this.decision = engine.parseDecision("answer", new ByteArrayInputStream(model()));
        }

        Child.Answer decide(Map<String, Object> input) {
            return answer(engine.evaluateDecision(decision, Variables.createVariables().putValue("child", input))
                    .getSingleEntry());
        }
    }
}
