package nl.samenhang.platform.account.scim;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Tempo;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets each token send so much a minute, and says when it may go on. */
@Configuration(proxyBeanMethods = false)
class Scimtempo implements WebMvcConfigurer, HandlerInterceptor {

    private final Tempo tempo = new Tempo();
    private final int perMinuut;
    private final Clock clock;

    Scimtempo(@Value("${samenhang.scim.per-minuut:600}") int perMinuut, Clock clock) {
        this.perMinuut = perMinuut;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/scim/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var token = Contexts.current().actor().toString();
        var wait = tempo.take(token, perMinuut, Duration.ofMinutes(1), clock.instant());
        if (wait.isEmpty()) {
            return true;
        }
        response.setStatus(429);
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
        response.setContentType(ScimRechten.SCIM_JSON);
        response.getWriter()
                .write(
                        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"429\",\"detail\":\"Too many requests\"}");
        return false;
    }
}
