package nl.samenhang.platform.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the handlers cannot say about the interface themselves: contact, servers, version header,
 * problems.
 */
@Configuration(proxyBeanMethods = false)
class Apibeschrijving {

    private static final String BASE = "/api/v1";
    private static final String VERSION_HEADER = "API-Version";

    private static final Map<String, String> PROBLEMS =
            Map.of(
                    "400", "Er klopt iets niet in het bericht",
                    "401", "Er is geen geldig token",
                    "403", "Het token geeft geen recht op deze handeling",
                    "429", "Er kwamen te veel berichten; wacht even",
                    "500", "Er ging iets mis bij ons");

    @Bean
    OpenApiCustomizer partnerApi(
            @Value("${samenhang.api.server:https://samenhang.example}") String server,
            @Value("${samenhang.api.contact:api@samenhang.example}") String contact) {
        return api -> {
            api.info(info(server, contact));
            api.servers(
                    List.of(
                            new Server()
                                    .url(server + BASE)
                                    .description("De omgeving van de gemeente")));
            api.setPaths(relative(api.getPaths()));
            addComponents(api);
            api.addSecurityItem(new SecurityRequirement().addList("token"));
            api.getPaths()
                    .values()
                    .forEach(p -> p.readOperations().forEach(Apibeschrijving::complete));
        };
    }

    private static Info info(String server, String contact) {
        return new Info()
                .title("Koppelingen met partners")
                .version(Apikoppen.VERSION)
                .description(
                        "Voor scholen, huisartsen, politie en andere partners van de gemeente: een melding doen als"
                                + " iemand hulp nodig heeft, zien of de melding is opgepakt, en zien wat mensen met u"
                                + " willen delen. Voor een portaal waar inwoners inloggen: laten zien wie in hun dossier keek."
                                + " Voor winkels en clubs: een tegoed bekijken en inwisselen.")
                .contact(
                        new Contact()
                                .name("Beheer van de partnerkoppeling")
                                .email(contact)
                                .url(server))
                .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/nl/"));
    }

    /** The major version belongs to the address of the server, not to each path. */
    private static Paths relative(Paths paths) {
        var relative = new Paths();
        paths.forEach((path, item) -> relative.addPathItem(path.substring(BASE.length()), item));
        return relative;
    }

    private static void addComponents(OpenAPI api) {
        var components = api.getComponents() == null ? new Components() : api.getComponents();
        components.addSecuritySchemes(
                "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        components.addSchemas("Probleem", problem());
        api.components(components);
    }

    private static Schema<?> problem() {
        var fout =
                new ObjectSchema()
                        .addProperty(
                                "pointer", new StringSchema().description("Waar, als JSON-pointer"))
                        .addProperty("detail", new StringSchema().description("Wat er niet klopt"));
        return new ObjectSchema()
                .description("Wat er mis ging (RFC 9457)")
                .addProperty("status", new IntegerSchema().example(400))
                .addProperty("title", new StringSchema().example("Bericht niet goed"))
                .addProperty(
                        "detail", new StringSchema().example("Er klopt iets niet in het bericht."))
                .addProperty("errors", new io.swagger.v3.oas.models.media.ArraySchema().items(fout))
                .required(List.of("status", "title", "detail"));
    }

    private static void complete(Operation operation) {
        PROBLEMS.forEach((status, text) -> addProblem(operation, status, text));
        if (operation.getRequestBody() == null) {
            addProblem(operation, "404", "Het gevraagde is er niet, of is niet van u");
        } else {
            if (hasKey(operation)) {
                addProblem(operation, "409", "Met deze sleutel is al een andere melding verstuurd");
            }
            addProblem(operation, "413", "Het bericht is te groot");
            addProblem(operation, "415", "Het bericht is geen JSON");
        }
        operation
                .getResponses()
                .values()
                .forEach(
                        r ->
                                r.addHeaderObject(
                                        VERSION_HEADER,
                                        new Header()
                                                .description(
                                                        "De volledige versie van deze koppeling")
                                                .schema(
                                                        new StringSchema()
                                                                .example(Apikoppen.VERSION))));
    }

    private static boolean hasKey(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(p -> "Idempotency-Key".equals(p.getName()));
    }

    private static void addProblem(Operation operation, String status, String text) {
        var schema = new Schema<>().$ref("#/components/schemas/Probleem");
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(text)
                                .content(
                                        new Content()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        new MediaType().schema(schema))));
    }
}
