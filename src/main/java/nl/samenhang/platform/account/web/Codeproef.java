package nl.samenhang.platform.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.TweedeStap;
import org.springframework.stereotype.Component;

/** The first code of an app that is being set up. */
@Component
class Codeproef {

    private final TweedeStap stap;

    Codeproef(TweedeStap stap) {
        this.stap = stap;
    }

    /** The codes on paper that follow, or a refusal in words. */
    List<String> first(
            String naam, HttpServletRequest request, Supplier<Optional<List<String>>> confirm) {
        if (stap.isBraked(naam, request)) {
            throw new Refusal("code", Tekst.of("account.code.wachten"));
        }
        return confirm.get()
                .orElseThrow(
                        () -> {
                            stap.failed(naam, request);
                            return new Refusal("code", Tekst.of("account.code.eerste-fout"));
                        });
    }
}
