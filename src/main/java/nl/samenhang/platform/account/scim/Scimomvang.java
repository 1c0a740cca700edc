package nl.samenhang.platform.account.scim;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * How long a message of the identity system may be (RFC 7644, section 3.12; RFC 9110, section
 * 15.5.14). Many clients send without a length, so what comes is counted.
 */
@ControllerAdvice(basePackageClasses = Scimomvang.class)
class Scimomvang extends RequestBodyAdviceAdapter {

    private static final int MOST_BYTES = 512 * 1024;

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (message.getHeaders().getContentLength() > MOST_BYTES) {
            throw tooLong();
        }
        var body = message.getBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw tooLong();
        }
        return new Gelezen(message.getHeaders(), new ByteArrayInputStream(body));
    }

    private static ScimFout tooLong() {
        return new ScimFout(413, "", "A message may be 512 kB");
    }

    private record Gelezen(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
