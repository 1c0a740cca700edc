package nl.samenhang.platform.web;

import java.util.Set;
import nl.samenhang.kernel.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Reads whom or what somebody chose. Nothing chosen is an absent value, so that the form can say
 * what must be chosen.
 */
class IdLezer implements GenericConverter {

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Id.class));
    }

    @Override
    public @Nullable Object convert(
            @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
        if (!(source instanceof String text) || text.isBlank()) {
            return null;
        }
        var of = ClassUtils.getMethod(targetType.getType(), "of", String.class);
        ReflectionUtils.makeAccessible(of);
        return ReflectionUtils.invokeMethod(of, null, text.strip());
    }
}
