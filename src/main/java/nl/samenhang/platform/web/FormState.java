package nl.samenhang.platform.web;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * What a form shows: the values as text and what is wrong with them. After a refused POST these are
 * exactly the words that the person typed, also where they could not be read as a date or a number.
 */
public final class FormState {

    private final Map<String, List<String>> values;
    private final List<Veldfout> fouten;

    FormState(Map<String, List<String>> values, List<Veldfout> fouten) {
        this.values = values;
        this.fouten = fouten;
    }

    /** An empty form. */
    public static FormState empty() {
        return new FormState(Map.of(), List.of());
    }

    /** An empty form in which a link on another page may have filled these fields. */
    public static FormState ofLink(String... velden) {
        var asked = typed();
        asked.keySet().retainAll(List.of(velden));
        return new FormState(asked, List.of());
    }

    /** A form filled with the components of a record. */
    public static FormState of(Record form) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var component : form.getClass().getRecordComponents()) {
            values.put(component.getName(), texts(read(component, form)));
        }
        return new FormState(values, List.of());
    }

    /** A form of which the names of the fields are known only when it is shown. */
    public static FormState of(Map<String, List<String>> values) {
        return new FormState(values, List.of());
    }

    /** A form as it was sent, not judged yet; fields that are new on the page get these values. */
    public static FormState asSent(Map<String, List<String>> nieuw) {
        var values = typed();
        nieuw.forEach(values::putIfAbsent);
        return new FormState(values, List.of());
    }

    /** A form as it was sent, with what is wrong, in the order of its fields. */
    public static FormState of(BindingResult errors) {
        var velden = fields(errors.getTarget());
        var fouten =
                errors.getAllErrors().stream()
                        .sorted(Comparator.comparingInt(e -> place(velden, e)))
                        .map(e -> new Veldfout(e instanceof FieldError f ? f.getField() : "", e))
                        .toList();
        return new FormState(typed(), fouten);
    }

    private static List<String> fields(@Nullable Object form) {
        return form instanceof Record
                ? Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
    }

    /** What is about no field in particular comes last. */
    private static int place(List<String> velden, ObjectError error) {
        var place = error instanceof FieldError f ? velden.indexOf(f.getField()) : -1;
        return place < 0 ? velden.size() : place;
    }

    /**
     * A form as it was sent, with the reason why a rule of the field says no. What the handler had
     * done before the refusal is undone with its transaction.
     */
    public static FormState of(BindingResult errors, Refusal refusal) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        var before = of(errors);
        var fout = Veldfout.of(refusal.field().orElse(""), refusal.reason());
        return new FormState(
                before.values, Stream.concat(before.fouten.stream(), Stream.of(fout)).toList());
    }

    public String value(String veld) {
        var all = values(veld);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> values(String veld) {
        return values.getOrDefault(veld, List.of());
    }

    /** Whether this choice was made. */
    public boolean has(String veld, Object waarde) {
        return values(veld).contains(waarde.toString());
    }

    public List<Veldfout> fouten() {
        return fouten;
    }

    public List<Veldfout> fouten(String veld) {
        return fouten.stream().filter(f -> f.veld().equals(veld)).toList();
    }

    public boolean hasErrors() {
        return !fouten.isEmpty();
    }

    public boolean hasErrors(String veld) {
        return fouten.stream().anyMatch(f -> f.veld().equals(veld));
    }

    private static Map<String, List<String>> typed() {
        if (!(RequestContextHolder.getRequestAttributes()
                instanceof ServletRequestAttributes attributes)) {
            return new LinkedHashMap<>();
        }
        var values = new LinkedHashMap<String, List<String>>();
        attributes
                .getRequest()
                .getParameterMap()
                .forEach((name, all) -> values.put(name, Arrays.asList(all)));
        return values;
    }

    private static @Nullable Object read(RecordComponent component, Record form) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + component.getName(), e);
        }
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Optional<?> optional -> texts(optional.orElse(null));
            case Collection<?> all -> {
                var texts = new ArrayList<String>();
                all.forEach(one -> texts.addAll(texts(one)));
                yield List.copyOf(texts);
            }
            case LocalDate date -> List.of(DatumFormatter.show(date));
            default -> List.of(value.toString());
        };
    }
}
