package nl.samenhang.platform.web.api;

import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.InternalResourceView;

/** The description of the interface, also at its standard place within the base path. */
@Controller
@Requires(Requires.IEDEREEN)
class BeschrijvingController {

    @GetMapping("/api/v1/openapi.json")
    @Verwerking(Verwerking.GEEN)
    View show() {
        return new InternalResourceView("/openapi.json");
    }
}
