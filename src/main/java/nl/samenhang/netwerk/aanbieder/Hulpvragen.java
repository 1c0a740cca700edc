package nl.samenhang.netwerk.aanbieder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenhang.platform.security.Definitions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people can ask help for, read from {@code definitions/hulpvragen.json}. */
@Component
public class Hulpvragen {

    private record Definition(List<Hulpvraag> hulpvragen) {}

    private final List<Hulpvraag> vragen;
    private final Map<String, Hulpvraag> byCode;

    Hulpvragen(JsonMapper json) {
        vragen =
                List.copyOf(
                        Definitions.read(
                                        json,
                                        new ClassPathResource("definitions/hulpvragen.json"),
                                        Definition.class)
                                .hulpvragen());
        byCode =
                vragen.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(Hulpvraag::code, Function.identity()));
    }

    /** All of them, by part of life. */
    public List<Hulpvraag> all() {
        return vragen;
    }

    /** Those that somebody of this age can have. */
    public List<Hulpvraag> forAge(int leeftijd) {
        return vragen.stream().filter(vraag -> vraag.isFor(leeftijd)).toList();
    }

    public boolean knows(String code) {
        return byCode.containsKey(code);
    }

    boolean knowAll(Collection<String> codes) {
        return byCode.keySet().containsAll(codes);
    }

    /** The question of a code that was checked when it was written down. */
    public Hulpvraag get(String code) {
        var vraag = byCode.get(code);
        if (vraag == null) {
            throw new IllegalStateException("No such hulpvraag: " + code);
        }
        return vraag;
    }
}
