package nl.samenhang.platform.web;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.support.DefaultFormattingConversionService;

/** An empty field of a form is an absent value, not an empty one. */
class BlankIsAbsent implements ConditionalGenericConverter {

    private final ConversionService conversion;

    BlankIsAbsent() {
        var service = new DefaultFormattingConversionService();
        service.addFormatter(new DatumFormatter());
        service.addFormatter(new TijdFormatter());
        this.conversion = service;
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Optional.class));
    }

    @Override
    public boolean matches(TypeDescriptor sourceType, TypeDescriptor targetType) {
        return true;
    }

    @Override
    public Object convert(
            @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        if (!(source instanceof String text) || text.isBlank()) {
            return Optional.empty();
        }
        var generic = targetType.getResolvableType().getGeneric();
        if (generic.resolve(String.class) == String.class) {
            return Optional.of(text.strip());
        }
        return Optional.ofNullable(
                conversion.convert(
                        text.strip(), sourceType, new TypeDescriptor(generic, null, null)));
    }
}
