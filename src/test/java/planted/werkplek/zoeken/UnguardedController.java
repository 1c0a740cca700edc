package planted.werkplek.zoeken;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Planted: a handler that names neither a permission nor a purpose. */
@Controller
public class UnguardedController {

    @GetMapping("/planted")
    String show() {
        return "planted";
    }
}
