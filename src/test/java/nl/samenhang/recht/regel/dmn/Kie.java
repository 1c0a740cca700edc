package nl.samenhang.recht.regel.dmn;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The conformant engine, by which our own reading is checked. */
public final class Kie {

    private final DMNRuntime runtime;
    private final DMNModel model;

    public Kie(String dmn) {
        Resource bron = ResourceFactory.newReaderResource(new StringReader(dmn));
        this.runtime =
                DMNRuntimeBuilder.fromDefaults()
                        .buildConfiguration()
                        .fromResources(List.of(bron))
                        .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().getFirst();
        if (model.hasErrors()) {
            throw new IllegalStateException(String.valueOf(model.getMessages()));
        }
    }

    /** What comes out: a map for one row, a list of maps for more, or null for none. */
    public Object evaluate(Map<String, Object> invoer) {
        var context = runtime.newContext();
        invoer.forEach(context::set);
        var uitkomst = runtime.evaluateAll(model, context);
        var besluit = uitkomst.getDecisionResults().getFirst();
        if (besluit.hasErrors()) {
            throw new IllegalStateException(String.valueOf(besluit.getMessages()));
        }
        return besluit.getResult();
    }
}
