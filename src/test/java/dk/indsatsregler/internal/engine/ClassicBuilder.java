package dk.indsatsregler.internal.engine;

import java.io.StringReader;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.AlphaRangeIndexThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/** Compiles DRL text with drools-mvel, as the library itself never does. */
final class ClassicBuilder {

    private ClassicBuilder() {}

    /**
     * A KieBase of these texts.
     *
     * <p>Dates in the text need {@code -Ddrools.dateformat=yyyy-MM-dd}, which Drools reads once in the life of a JVM (pom.xml). No range
     * index: nine limits on one date field make inserting fail. Constraints are always interpreted: compiled after 20 evaluations they
     * treat null otherwise, and the same case would get two answers.
     */
    static KieBase compile(ClassLoader loader, List<String> texts) {
        KnowledgeBuilderConfiguration building = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(null, loader);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(building);
        for (String text : texts) {
            builder.add(ResourceFactory.newReaderResource(new StringReader(text)), ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors() + "\n" + String.join("\n", texts));
        }
        KieBaseConfiguration running = RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
        running.setOption(AlphaRangeIndexThresholdOption.get(0));
        running.setOption(ConstraintJittingThresholdOption.get(-1));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(running);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }
}
