package nl.samenhang.platform.security;

import java.util.List;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Gemeenten;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** How people call the municipalities: {@code samenhang.gemeentenamen}, by code. */
@Component
public class Gemeentenamen {

    private final Environment settings;
    private final Gemeenten gemeenten;

    Gemeentenamen(Environment settings, Gemeenten gemeenten) {
        this.settings = settings;
        this.gemeenten = gemeenten;
    }

    /** The name; the code where nobody gave one. */
    public String of(String code) {
        return settings.getProperty("samenhang.gemeentenamen." + code, code);
    }

    /** The municipalities of this installation besides the given one. */
    public List<String> besides(Gemeentecode gemeente) {
        return gemeenten.all().stream()
                .filter(ander -> !ander.equals(gemeente))
                .map(Gemeentecode::code)
                .toList();
    }
}
