package nl.samenhang.platform.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Which language a person reads, and where the texts are. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    Texts messageSource(ObjectProvider<Tekstbron> bronnen) {
        return new Texts(SingletonSupplier.of(() -> bronnen.orderedStream().toList()));
    }

    /** The choice is kept in a cookie; without one it is Dutch, whatever the browser was set to. */
    @Bean
    LocaleResolver localeResolver() {
        var resolver =
                new CookieLocaleResolver("taal") {
                    @Override
                    protected Locale parseLocaleValue(String value) {
                        return Texts.TALEN.stream()
                                .filter(l -> l.getLanguage().equals(value))
                                .findFirst()
                                .orElse(Texts.TALEN.getFirst());
                    }
                };
        resolver.setDefaultLocale(Texts.TALEN.getFirst());
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }
}
