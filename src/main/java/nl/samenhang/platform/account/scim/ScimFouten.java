package nl.samenhang.platform.account.scim;

import static nl.samenhang.platform.account.scim.ScimRechten.SCIM_JSON;

import java.util.Map;
import nl.samenhang.kernel.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says what is wrong in the form of RFC 7644, section 3.12. */
@RestControllerAdvice(basePackageClasses = ScimFouten.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScimFouten {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> wrong(ScimFout fout) {
        return answer(fout);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noJson(HttpMessageNotReadableException e) {
        return answer(new ScimFout(400, "invalidSyntax", "The body is no JSON that can be read"));
    }

    /** An id that is none, or a number that is none. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> noValue(MethodArgumentTypeMismatchException e) {
        return answer(
                e.getName().equals("id")
                        ? ScimFout.notFound("Resource", String.valueOf(e.getValue()))
                        : ScimFout.value(e.getName() + " has no value that can be read"));
    }

    /** A rule of the house says no. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refusal refusal) {
        return answer(ScimFout.value("Refused by Samenhang: " + refusal.reason().sleutel()));
    }

    private static ResponseEntity<Map<String, Object>> answer(ScimFout fout) {
        return ResponseEntity.status(fout.status())
                .contentType(MediaType.valueOf(SCIM_JSON))
                .body(fout.body());
    }
}
