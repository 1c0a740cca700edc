package nl.samenhang.platform.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The door of the identity system: a token in each request, answers as SCIM writes them. */
@Configuration(proxyBeanMethods = false)
class Systeemtoegang {

    private static final String ERROR =
            """
            {"schemas":["urn:ietf:params:scim:api:messages:2.0:Error"],"status":"%d","detail":"%s"}""";

    @Bean
    @Order(0)
    SecurityFilterChain scimChain(
            HttpSecurity http, HandlerGuard guard, Rollen rollen, Optional<ScimTokens> tokens) {
        var filter =
                new Tokenfilter(
                        token -> tokens.flatMap(t -> t.find(token)).map(s -> user(s, rollen)));
        return http.securityMatcher("/scim/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(filter, AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(r -> r.anyRequest().access(guard))
                .exceptionHandling(
                        e ->
                                e.authenticationEntryPoint((q, s, x) -> unknown(s))
                                        .accessDeniedHandler(
                                                (q, s, x) ->
                                                        error(
                                                                s,
                                                                403,
                                                                "This token may not do this")))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static Gebruiker user(ScimTokens.Identiteitssysteem systeem, Rollen rollen) {
        return new Gebruiker(
                systeem.naam(),
                systeem.gemeente().code(),
                systeem.id(),
                systeem.naam(),
                "SCIM",
                "IDENTITEIT",
                rollen.rightsOf(Set.of("IDENTITEIT")),
                false);
    }

    private static void unknown(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        error(response, 401, "Send a valid token in the header Authorization: Bearer");
    }

    private static void error(HttpServletResponse response, int status, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/scim+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(ERROR.formatted(status, detail));
    }
}
