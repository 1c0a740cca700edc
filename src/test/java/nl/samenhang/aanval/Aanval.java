package nl.samenhang.aanval;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.DatabaseAddress;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.werkplek.voorbeeldstad.Voorbeeldstad;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Attacks on the running program over HTTP, with two small towns in it. All attacks share one
 * server; the outcome of each is written down in docs/veiligheid.md.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.test.print-condition-evaluation-report=false",
            "samenhang.db.data=target/aanval-data-${samenhang.fork:1}"
        })
abstract class Aanval extends SamenhangTest {

    private static final int HOUSEHOLDS = 300;

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;
    @Autowired DatabaseAddress database;
    @Autowired private Voorbeeldstad stad;

    @Autowired private List<RequestMappingHandlerMapping> mappings;

    private static boolean filled;

    /**
     * An address of ours, with what it asks of who comes there.
     *
     * @param kamer the room it belongs to, which is also the schema of its tables
     * @param velden the names of what it reads from the address or the form
     */
    record Ingang(
            String method,
            String pattern,
            String recht,
            String doel,
            String kamer,
            List<String> velden) {

        boolean hasId() {
            return pattern.contains("{");
        }
    }

    @BeforeEach
    void fillTheTowns() {
        if (!filled) {
            stad.fill(SAMENSTAD, 7, HOUSEHOLDS);
            stad.fill(ANDERSTAD, 8, HOUSEHOLDS);
            filled = true;
        }
        in(SAMENSTAD, () -> jdbc.sql("delete from security.inlogpoging").update());
    }

    Aanvaller visitor() {
        return new Aanvaller(port);
    }

    /** Somebody of the town who is logged in. */
    Aanvaller as(String account) {
        return visitor().login(account);
    }

    /** A new employee in this role, in no team. */
    Aanvaller employee(Gemeentecode gemeente, String rol) {
        return as(account(gemeente, rol));
    }

    String account(Gemeentecode gemeente, String rol) {
        var naam = "a-" + UUID.randomUUID();
        accounts.medewerker(gemeente, naam, naam, rol);
        return naam;
    }

    /** A new account for a resident. */
    Aanvaller resident(InwonerId inwoner) {
        var naam = "b-" + UUID.randomUUID();
        accounts.inwoner(SAMENSTAD, naam, naam, inwoner.value());
        return as(naam);
    }

    <T> T in(Gemeentecode gemeente, Supplier<T> work) {
        return as(Verwerkingscontext.system(gemeente, Systeemgebruiker.TAKEN, "test"), work);
    }

    /** The one value that this question has in Samenstad. */
    UUID id(String sql) {
        return in(SAMENSTAD, () -> jdbc.sql(sql).query(UUID.class).single());
    }

    long count(String sql, Object... params) {
        return in(
                SAMENSTAD, () -> jdbc.sql(sql).params(List.of(params)).query(Long.class).single());
    }

    /** A file that the contact person yusuf holds. */
    UUID fileOfYusuf() {
        return id(
                """
                select d.gezin from security.v_toegang d
                join security.account a on a.gemeente = d.gemeente and a.medewerker = d.actor
                join gezin.gezin g on g.gemeente = d.gemeente and g.id = d.gezin
                where a.gebruikersnaam = 'yusuf' order by d.gezin limit 1
                """);
    }

    /** Every address that leads to a handler of ours. */
    List<Ingang> ingangen() {
        return mappings.stream()
                .flatMap(m -> m.getHandlerMethods().entrySet().stream())
                .filter(e -> e.getValue().getBeanType().getName().startsWith("nl.samenhang."))
                .flatMap(
                        e ->
                                e.getKey().getPatternValues().stream()
                                        .flatMap(
                                                pattern ->
                                                        e
                                                                .getKey()
                                                                .getMethodsCondition()
                                                                .getMethods()
                                                                .stream()
                                                                .map(
                                                                        m ->
                                                                                ingang(
                                                                                        m.name(),
                                                                                        pattern,
                                                                                        e
                                                                                                .getValue()))))
                .sorted(Comparator.comparing(Ingang::pattern).thenComparing(Ingang::method))
                .toList();
    }

    private static Ingang ingang(String method, String pattern, HandlerMethod handler) {
        return new Ingang(
                method,
                pattern,
                find(handler, Requires.class).map(Requires::value).orElse(""),
                find(handler, Verwerking.class).map(Verwerking::value).orElse(""),
                handler.getBeanType().getName().split("\\.")[3],
                Arrays.stream(handler.getMethodParameters())
                        .flatMap(Aanval::velden)
                        .distinct()
                        .toList());
    }

    private static Stream<String> velden(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        var type = parameter.getParameterType();
        if (parameter.hasParameterAnnotation(PathVariable.class)) {
            return Stream.empty();
        }
        if (type.isRecord() && type.getName().startsWith("nl.samenhang.")) {
            return parameter.hasParameterAnnotation(RequestParam.class)
                    ? Stream.of(String.valueOf(parameter.getParameterName()))
                    : Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
        }
        return parameter.hasParameterAnnotation(RequestParam.class)
                ? Stream.of(String.valueOf(parameter.getParameterName()))
                : Stream.empty();
    }

    private static <A extends Annotation> Optional<A> find(HandlerMethod handler, Class<A> type) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type))
                .or(
                        () ->
                                Optional.ofNullable(
                                        AnnotatedElementUtils.findMergedAnnotation(
                                                handler.getBeanType(), type)));
    }
}
