package nl.samenhang.platform.web;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenhang.kernel.Refusal;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The answer to a form that was sent: where the work leads to, or the form again, with what was
 * typed and what to do about it.
 */
public final class FormAnswer {

    private static final int UNPROCESSABLE = 422;

    private FormAnswer() {}

    /**
     * Does the work of a form without mistakes.
     *
     * @param again shows the form; used when a field is wrong or a rule says no, and then nothing
     *     of the work is left
     * @param work gives the address that follows
     */
    public static String of(
            BindingResult errors, Function<FormState, String> again, Supplier<String> work) {
        if (errors.hasErrors()) {
            return refused(again, FormState.of(errors));
        }
        try {
            return work.get();
        } catch (Refusal refusal) {
            return refused(again, FormState.of(errors, refusal));
        }
    }

    private static String refused(Function<FormState, String> again, FormState form) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getResponse() != null) {
            request.getResponse().setStatus(UNPROCESSABLE);
        }
        return again.apply(form);
    }
}
