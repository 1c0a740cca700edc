package nl.samenhang.platform.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import org.springframework.stereotype.Component;

/** Draws the sections that rooms contribute to a composed page. */
@Component
public class Secties {

    private final TemplateEngine engine;

    Secties(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The section as a part of the page. */
    public Content content(Sectie sectie, Page page) {
        var params = new HashMap<>(sectie.params());
        params.put("page", page);
        return output -> engine.render(sectie.template() + ".jte", params, output);
    }
}
