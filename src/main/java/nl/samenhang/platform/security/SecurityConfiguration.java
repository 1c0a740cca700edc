package nl.samenhang.platform.security;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may come in, by which door, and what the browser is told to refuse. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Only what we serve ourselves runs or shows; nobody may frame us; forms go nowhere else. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** At logout the browser drops what it kept of our pages; works over TLS. */
    private static final HeaderWriterLogoutHandler FORGET =
            new HeaderWriterLogoutHandler(
                    new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE));

    /** A provider that cannot be reached leads back to the login page, not to an error page. */
    private static final ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> TO_PROVIDER =
            new ObjectPostProcessor<>() {
                @Override
                public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(
                        F filter) {
                    filter.setAuthenticationFailureHandler(LoginFailure.PROVIDER);
                    return filter;
                }
            };

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Partners: a token in each request, no session and so no forged request either. */
    @Bean
    @Order(1)
    SecurityFilterChain partnerChain(
            HttpSecurity http, HandlerGuard guard, Optional<PartnerTokens> tokens) {
        return http.securityMatcher("/api/**", "/openapi.json")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(
                        new Tokenfilter(
                                token ->
                                        tokens.flatMap(t -> t.find(token))
                                                .map(SecurityConfiguration::partner)),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(r -> r.anyRequest().access(guard))
                .exceptionHandling(
                        e ->
                                e.authenticationEntryPoint(
                                                (q, s, x) ->
                                                        Weigering.problem(
                                                                s,
                                                                401,
                                                                "Niet ingelogd",
                                                                "Stuur een geldig token mee in de kop Authorization: Bearer."))
                                        .accessDeniedHandler(
                                                (q, s, x) ->
                                                        Weigering.problem(
                                                                s,
                                                                403,
                                                                "Geen toegang",
                                                                "Dit token geeft geen recht op deze handeling.")))
                .headers(SecurityConfiguration::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            HandlerGuard guard,
            Verwerkingslog log,
            Inlogschrijver schrijver,
            Optional<LoginFlow> flow,
            Optional<ClientRegistrationRepository> oidc,
            Inlogkoppeling koppeling,
            Aankomst aankomst,
            Factorbewijs bewijs,
            Sessieduur duur,
            Clock clock) {
        // Nobody is logged in behind the public form: a session that is over may not cost a
        // reporter
        // the words, and the form carries a stamp of its own.
        http.csrf(c -> c.ignoringRequestMatchers("/melding", "/melding/**"));
        http.addFilterBefore(
                        new Rechtenverloop(duur, schrijver, clock),
                        AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(r -> r.anyRequest().access(guard))
                .formLogin(
                        f ->
                                f.loginPage("/inloggen")
                                        .usernameParameter("gebruikersnaam")
                                        .passwordParameter("wachtwoord")
                                        .authenticationDetailsSource(Inlogplek::of)
                                        .successHandler(aankomst)
                                        .failureHandler(LoginFailure.ACCOUNT))
                .logout(
                        l ->
                                l.logoutUrl("/uitloggen")
                                        .addLogoutHandler(FORGET)
                                        .addLogoutHandler((_, _, who) -> schrijver.loggedOut(who))
                                        .logoutSuccessUrl("/"))
                .exceptionHandling(
                        e ->
                                e.authenticationEntryPoint(
                                                (q, s, x) -> Weigering.toLogin(q, s, flow))
                                        .accessDeniedHandler(
                                                (q, s, x) -> Weigering.refuse(q, s, x, log, flow)))
                .headers(SecurityConfiguration::headers);
        if (oidc.isPresent()) {
            http.oauth2Login(
                    o ->
                            o.loginPage("/inloggen")
                                    .successHandler(
                                            new OidcSuccess(
                                                    koppeling, bewijs, log, schrijver, aankomst))
                                    .failureHandler(schrijver.refusedBy(LoginFailure.PROVIDER))
                                    .addObjectPostProcessor(TO_PROVIDER));
        }
        return http.build();
    }

    private static Gebruiker partner(PartnerTokens.Partner partner) {
        return new Gebruiker(
                partner.naam(),
                partner.gemeente().code(),
                partner.id(),
                partner.naam(),
                "PARTNER",
                "PARTNER",
                partner.rechten(),
                false);
    }

    static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(c -> c.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        p -> p.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .crossOriginOpenerPolicy(
                        c ->
                                c.policy(
                                        org.springframework.security.web.header.writers
                                                .CrossOriginOpenerPolicyHeaderWriter
                                                .CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        c ->
                                c.policy(
                                        org.springframework.security.web.header.writers
                                                .CrossOriginResourcePolicyHeaderWriter
                                                .CrossOriginResourcePolicy.SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
