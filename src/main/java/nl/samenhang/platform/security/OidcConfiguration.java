package nl.samenhang.platform.security;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Login by the municipality's own identity provider, when its address is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("samenhang.oidc.issuer")
class OidcConfiguration {

    /**
     * The provider is asked at the first login, so that its absence does not keep us from starting.
     */
    @Bean
    ClientRegistrationRepository oidc(Environment environment) {
        return new SupplierClientRegistrationRepository(
                () ->
                        new InMemoryClientRegistrationRepository(
                                List.of(
                                        ClientRegistrations.fromIssuerLocation(
                                                        environment.getRequiredProperty(
                                                                "samenhang.oidc.issuer"))
                                                .registrationId("gemeente")
                                                .clientId(
                                                        environment.getRequiredProperty(
                                                                "samenhang.oidc.client-id"))
                                                .clientSecret(
                                                        environment.getRequiredProperty(
                                                                "samenhang.oidc.client-secret"))
                                                .scope("openid", "profile", "email")
                                                .build())));
    }
}
