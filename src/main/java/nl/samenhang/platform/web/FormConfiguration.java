package nl.samenhang.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer {

    private final Gemeentewacht gemeentewacht;
    private final SentForms sentForms;

    FormConfiguration(KeptInputs kept, Beurten beurten, Concepten concepten) {
        this.gemeentewacht = new Gemeentewacht(kept);
        this.sentForms = new SentForms(beurten, concepten);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gemeentewacht).excludePathPatterns("/api/**", "/gemeente");
        registry.addInterceptor(sentForms)
                .excludePathPatterns("/api/**", "/concepten", "/concepten/**");
    }
}
