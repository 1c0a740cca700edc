package nl.samenhang.platform.web.over;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class OrganisatieConfiguration {

    @Bean
    Organisatie organisatie(
            JsonMapper json,
            @Value("${samenhang.definities.organisatie:classpath:definitions/organisatie.json}")
                    Resource file)
            throws IOException {
        try (var in = file.getInputStream()) {
            return json.readValue(in, Organisatie.class);
        }
    }
}
