package nl.samenhang.mensen.noodknop.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the guard of persons look at each page of a person, when it is known who asks. */
@Configuration(proxyBeanMethods = false)
class PersoonswachtConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<Persoonswacht> wacht;

    PersoonswachtConfiguration(ObjectProvider<Persoonswacht> wacht) {
        this.wacht = wacht;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(wacht.getObject())
                .addPathPatterns("/inwoners/{id}", "/inwoners/{id}/**")
                .order(Ordered.LOWEST_PRECEDENCE);
    }
}
