package nl.samenhang.platform.notification.web;

import java.util.UUID;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.notification.Demopostbus;
import nl.samenhang.platform.notification.Postbuslade;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows what residents of the fictitious town receive. Does not exist outside the demo. */
@Controller
@ConditionalOnProperty("samenhang.postbus")
@Requires(Requires.IEDEREEN)
@Verwerking(Verwerking.GEEN)
class PostbusController {

    private final Demopostbus postbus;
    private final Postbuslade lade;

    PostbusController(Demopostbus postbus, Postbuslade lade) {
        this.postbus = postbus;
        this.lade = lade;
    }

    @GetMapping("/postbus")
    String index(Model model) {
        model.addAttribute("view", new PostbusView(postbus.messages(), lade.letters()));
        return "platform/notification/postbus";
    }

    @GetMapping("/postbus/brieven/{id}")
    ResponseEntity<byte[]> show(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(lade.open(new DocumentId(id)).bytes());
    }
}
