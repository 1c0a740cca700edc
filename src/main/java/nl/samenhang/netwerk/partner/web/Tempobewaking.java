package nl.samenhang.netwerk.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.samenhang.netwerk.partner.Partners;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets each token send as much as was agreed with the partner, and says when it may go on. */
@Configuration(proxyBeanMethods = false)
class Tempobewaking implements WebMvcConfigurer, HandlerInterceptor {

    private static final String BEARER = "Bearer ";

    private final Partners partners;

    Tempobewaking(Partners partners) {
        this.partners = partners;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var wait =
                Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                        .filter(header -> header.startsWith(BEARER))
                        .flatMap(
                                header -> partners.take(header.substring(BEARER.length()).strip()));
        if (wait.isEmpty()) {
            return true;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        "{\"status\":429,\"title\":\"Te veel berichten\",\"detail\":\"Wacht even en stuur het bericht opnieuw.\"}");
        return false;
    }
}
