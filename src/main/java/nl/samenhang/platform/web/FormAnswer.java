package nl.samenhang.platform.web;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.samenhang.kernel.Refusal;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

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
            return refused(() -> again.apply(FormState.of(errors)));
        }
        try {
            return work.get();
        } catch (Refusal refusal) {
            var form = FormState.of(errors, refusal);
            return refused(() -> apart(() -> again.apply(form)));
        }
    }

    private static String refused(Supplier<String> page) {
        attributes()
                .map(ServletRequestAttributes::getResponse)
                .ifPresent(response -> response.setStatus(UNPROCESSABLE));
        return page.get();
    }

    /**
     * What the handler did is undone with its transaction. The page is read in another one, so that
     * it shows what is really there, and its lines in the processing log stay.
     */
    private static String apart(Supplier<String> page) {
        var manager =
                attributes()
                        .map(a -> RequestContextUtils.findWebApplicationContext(a.getRequest()))
                        .map(c -> c.getBeanProvider(PlatformTransactionManager.class))
                        .flatMap(all -> Optional.ofNullable(all.getIfAvailable()));
        if (manager.isEmpty()) {
            return page.get();
        }
        var template = new TransactionTemplate(manager.get());
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template.execute(_ -> page.get());
    }

    private static Optional<ServletRequestAttributes> attributes() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(ServletRequestAttributes.class::cast);
    }
}
